package org.webnav.orders.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.webnav.catalog.api.Kit.OrderedAs;
import org.webnav.orders.api.Order;
import org.webnav.platform.persistence.Scope;

/**
 * Rows of {@code orders.order_lines}, reached only through an order that is in sight. In plain SQL, because an order may
 * have a thousand of them: they are written in batches, and a line that stays the same is not written at all.
 */
final class OrderLines {

    private static final String KEY = " where channel_id = ? and order_id = ?";
    private static final String READ = "select line_number, item, variant, description, unit, quantity, base_quantity,"
            + " unit_price, line_discount_percent, line_amount, vat_percent, line_amount_including_vat, kit"
            + " from orders.order_lines" + KEY + " order by line_number";
    private static final String INSERT =
            "insert into orders.order_lines (item, variant, description, unit, kit, quantity,"
                    + " base_quantity, unit_price, line_discount_percent, line_amount, vat_percent, line_amount_including_vat,"
                    + " channel_id, order_id, line_number) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE =
            "update orders.order_lines set item = ?, variant = ?, description = ?, unit = ?, kit = ?,"
                    + " quantity = ?, base_quantity = ?, unit_price = ?, line_discount_percent = ?, line_amount = ?,"
                    + " vat_percent = ?, line_amount_including_vat = ?" + KEY + " and line_number = ?";
    private static final String DELETE = "delete from orders.order_lines" + KEY + " and line_number > ?";

    private final Scope scope;
    private final String order;

    OrderLines(Scope scope, StoredOrder order) {
        this.scope = scope;
        this.order = order.key();
    }

    List<Order.Line> read() {
        return scope.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(READ)) {
                select.setString(1, scope.channel());
                select.setString(2, order);
                try (ResultSet rows = select.executeQuery()) {
                    List<Row> lines = new ArrayList<>();
                    while (rows.next()) {
                        lines.add(new Row(line(rows), rows.getString(13)));
                    }
                    return withKits(connection, lines);
                }
            }
        });
    }

    /** @param kit how it is ordered, empty for a plain line */
    private record Row(Order.Line line, String kit) {}

    private List<Order.Line> withKits(Connection connection, List<Row> rows) throws SQLException {
        if (rows.stream().allMatch(row -> row.kit().isEmpty())) {
            return rows.stream().map(Row::line).toList();
        }
        OrderKits kits = new OrderKits(connection, scope.channel(), order);
        kits.read();
        return rows.stream()
                .map(row -> row.kit().isEmpty() ? row.line() : kits.with(row.line(), OrderedAs.valueOf(row.kit())))
                .toList();
    }

    /** @param before what is stored; lines are numbered from 1 without gaps */
    void write(List<Order.Line> before, List<Order.Line> after) {
        int common = Math.min(before.size(), after.size());
        List<Order.Line> changed = new ArrayList<>();
        for (int i = 0; i < common; i++) {
            if (!isSame(before.get(i), after.get(i))) {
                changed.add(after.get(i));
            }
        }
        scope.jdbc(connection -> {
            batch(connection, UPDATE, changed);
            batch(connection, INSERT, after.subList(common, after.size()));
            if (before.size() > after.size()) {
                deleteBehind(connection, after.size());
            }
            new OrderKits(connection, scope.channel(), order).write(before, after);
            return null;
        });
    }

    private void batch(Connection connection, String sql, List<Order.Line> lines) throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Order.Line line : lines) {
                bind(statement, line);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, Order.Line line) throws SQLException {
        int index = 0;
        for (String text : texts(line)) {
            statement.setString(++index, text);
        }
        for (BigDecimal number : numbers(line)) {
            statement.setBigDecimal(++index, number);
        }
        statement.setString(++index, scope.channel());
        statement.setString(++index, order);
        statement.setInt(++index, line.number());
    }

    private void deleteBehind(Connection connection, int last) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setString(1, scope.channel());
            delete.setString(2, order);
            delete.setInt(3, last);
            delete.executeUpdate();
        }
    }

    /** Numbers count by their value: the database knows 5 as 5.00000. */
    private static boolean isSame(Order.Line stored, Order.Line wanted) {
        if (!texts(stored).equals(texts(wanted))) {
            return false;
        }
        List<BigDecimal> before = numbers(stored);
        List<BigDecimal> after = numbers(wanted);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).compareTo(after.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> texts(Order.Line line) {
        String kit = line.kit() == null ? "" : line.kit().orderedAs().name();
        return List.of(line.item(), line.variant(), line.description(), line.unit(), kit);
    }

    private static List<BigDecimal> numbers(Order.Line line) {
        return List.of(
                line.quantity(),
                line.baseQuantity(),
                line.unitPrice(),
                line.lineDiscountPercent(),
                line.lineAmount(),
                line.vatPercent(),
                line.lineAmountIncludingVat());
    }

    private static Order.Line line(ResultSet row) throws SQLException {
        return new Order.Line(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                row.getBigDecimal(11),
                row.getBigDecimal(12));
    }
}
