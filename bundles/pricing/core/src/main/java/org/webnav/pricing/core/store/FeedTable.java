package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table that a feed fills; its first column is always {@code channel_id}. Rows are lists of values in the order of the
 * columns after it.
 *
 * @param key columns of the key after the channel
 * @param values the other columns; the last is {@code origin} where the portal has rows of its own
 * @param subjects names what a change of a row touches
 */
record FeedTable(String name, List<Column> key, List<Column> values, Function<List<Object>, String> subjects) {

    private static final int FETCH = 2000;

    static final String ERP = "ERP";
    static final String PORTAL = "PORTAL";

    private static final Column ORIGIN = of("origin", ColumnType.CODE);
    private static final Column ENDING_DATE = of("ending_date", ColumnType.DATE);

    record Column(String name, ColumnType type) {}

    private static Column of(String name, ColumnType type) {
        return new Column(name, type);
    }

    private static List<Column> scoped(Column... first) {
        List<Column> columns = new ArrayList<>(List.of(first));
        columns.add(of("sales_type", ColumnType.CODE));
        columns.add(of("sales_code", ColumnType.CODE));
        columns.add(of("starting_date", ColumnType.KEY_DATE));
        columns.add(of("currency", ColumnType.CODE));
        columns.add(of("variant", ColumnType.CODE));
        columns.add(of("unit", ColumnType.CODE));
        columns.add(of("minimum_quantity", ColumnType.DECIMAL));
        return columns;
    }

    static final FeedTable SALES_PRICES = new FeedTable(
            "pricing.sales_prices",
            scoped(of("item", ColumnType.CODE)),
            List.of(
                    of("unit_price", ColumnType.DECIMAL),
                    of("price_includes_vat", ColumnType.FLAG),
                    of("allow_invoice_discount", ColumnType.FLAG),
                    of("allow_line_discount", ColumnType.FLAG),
                    of("vat_business_group", ColumnType.CODE),
                    ENDING_DATE,
                    ORIGIN),
            row -> Subjects.item(row.get(0)));

    static final FeedTable LINE_DISCOUNTS = new FeedTable(
            "pricing.line_discounts",
            scoped(of("target_type", ColumnType.CODE), of("target_code", ColumnType.CODE)),
            List.of(of("line_discount_percent", ColumnType.DECIMAL), ENDING_DATE, ORIGIN),
            row -> row.get(0).equals("ITEM") ? Subjects.item(row.get(1)) : Subjects.discountGroup(row.get(1)));

    static final FeedTable ITEM_CARDS = new FeedTable(
            "pricing.item_cards",
            List.of(of("item", ColumnType.CODE)),
            List.of(
                    of("unit_price", ColumnType.DECIMAL),
                    of("price_includes_vat", ColumnType.FLAG),
                    of("vat_business_group", ColumnType.CODE),
                    of("vat_product_group", ColumnType.CODE),
                    of("item_discount_group", ColumnType.CODE),
                    of("allow_invoice_discount", ColumnType.FLAG),
                    ORIGIN),
            row -> Subjects.item(row.get(0)));

    static final FeedTable VAT_RATES = new FeedTable(
            "pricing.vat_rates",
            List.of(
                    of("business_group", ColumnType.CODE),
                    of("product_group", ColumnType.CODE),
                    of("starting_date", ColumnType.KEY_DATE)),
            List.of(of("vat_percent", ColumnType.DECIMAL), of("calculation", ColumnType.CODE), ORIGIN),
            row -> Subjects.SETUP);

    static final FeedTable CURRENCIES = new FeedTable(
            "pricing.currencies",
            List.of(of("currency", ColumnType.CODE), of("starting_date", ColumnType.KEY_DATE)),
            List.of(
                    of("factor", ColumnType.FACTOR),
                    of("unit_amount_rounding", ColumnType.DECIMAL),
                    of("amount_rounding", ColumnType.DECIMAL)),
            row -> Subjects.SETUP);

    static final FeedTable CAMPAIGNS = new FeedTable(
            "pricing.campaigns",
            List.of(of("code", ColumnType.CODE)),
            List.of(of("starting_date", ColumnType.DATE), of("ending_date", ColumnType.DATE)),
            row -> Subjects.SETUP);

    static final FeedTable CAMPAIGN_CUSTOMERS = new FeedTable(
            "pricing.campaign_customers",
            List.of(of("customer", ColumnType.CODE), of("code", ColumnType.CODE)),
            List.of(),
            row -> Subjects.SETUP);

    List<Column> columns() {
        List<Column> all = new ArrayList<>(key);
        all.addAll(values);
        return all;
    }

    String select() {
        return "select " + names(columns()) + " from " + name + " where channel_id = ?";
    }

    /** Rows of one origin; the table has such rows only where it {@link #hasOrigins}. */
    String selectOf(String origin) {
        return select() + " and origin = '" + origin + "'";
    }

    String selectByKey() {
        return "select " + names(columns()) + " from " + name + ofKey();
    }

    String insert() {
        String marks = "?" + ", ?".repeat(columns().size());
        return "insert into " + name + " (channel_id, " + names(columns()) + ") values (" + marks + ")";
    }

    String update() {
        return "update " + name + " set "
                + values.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", ")) + ofKey();
    }

    String delete() {
        return "delete from " + name + ofKey();
    }

    private String ofKey() {
        return " where channel_id = ?"
                + key.stream().map(column -> " and " + column.name() + " = ?").collect(Collectors.joining());
    }

    static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    String subject(List<Object> row) {
        return subjects.apply(row);
    }

    boolean hasOrigins() {
        return values.contains(ORIGIN);
    }

    /** Whether rows count from one day to another. */
    boolean hasPeriods() {
        return values.contains(ENDING_DATE);
    }

    boolean isOfErp(List<Object> row) {
        return !hasOrigins() || row.get(row.size() - 1).equals(ERP);
    }

    /** Values in the form in which they are stored, so that equal means stored alike. */
    List<Object> normal(List<Object> row) {
        List<Column> columns = columns();
        List<Object> normal = new ArrayList<>(row.size());
        for (int i = 0; i < columns.size(); i++) {
            normal.add(columns.get(i).type().normal(row.get(i)));
        }
        return normal;
    }

    List<Object> keyOf(List<Object> row) {
        return row.subList(0, key.size());
    }

    List<Object> read(ResultSet stored) throws SQLException {
        List<Column> columns = columns();
        List<Object> row = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            row.add(columns.get(i).type().read(stored, i + 1));
        }
        return row;
    }

    /** Reads rows of a channel one by one. */
    void each(Connection connection, String sql, String channel, Consumer<List<Object>> sink) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            select.setString(1, channel);
            try (ResultSet stored = select.executeQuery()) {
                while (stored.next()) {
                    sink.accept(read(stored));
                }
            }
        }
    }

    void put(PreparedStatement statement, int at, List<Object> row, int from, int to) throws SQLException {
        List<Column> columns = columns();
        for (int i = from; i < to; i++) {
            columns.get(i).type().write(statement, at + i - from, row.get(i));
        }
    }
}
