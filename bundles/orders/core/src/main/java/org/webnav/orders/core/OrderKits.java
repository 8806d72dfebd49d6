package org.webnav.orders.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.Kit.OrderedAs;
import org.webnav.orders.api.Order;

/** What the kits of one order are made of, as the tables keep it; changed as a whole, for few orders have any. */
final class OrderKits {

    private static final String KEY = " where channel_id = ? and order_id = ?";
    private static final String CHOICES = "select line_number, slot, item from orders.order_line_choices" + KEY;
    private static final String COMPONENTS = "select line_number, slot, item, description, unit, quantity, unit_price,"
            + " line_discount_percent, line_amount, vat_percent, line_amount_including_vat"
            + " from orders.order_line_components" + KEY + " order by line_number, place";
    private static final String CHOOSE = "insert into orders.order_line_choices (channel_id, order_id, line_number,"
            + " slot, item) values (?, ?, ?, ?, ?)";
    private static final String ADD = "insert into orders.order_line_components (channel_id, order_id, line_number,"
            + " place, slot, item, description, unit, quantity, unit_price, line_discount_percent, line_amount,"
            + " vat_percent, line_amount_including_vat) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final String channel;
    private final String order;
    private final Map<Integer, Map<String, String>> choices = new HashMap<>();
    private final Map<Integer, List<Order.Component>> components = new HashMap<>();

    OrderKits(Connection connection, String channel, String order) {
        this.connection = connection;
        this.channel = channel;
        this.order = order;
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    void read() throws SQLException {
        each(CHOICES, row -> choices.computeIfAbsent(row.getInt(1), line -> new HashMap<>())
                .put(row.getString(2), row.getString(3)));
        each(COMPONENTS, row -> components
                .computeIfAbsent(row.getInt(1), line -> new ArrayList<>())
                .add(component(row)));
    }

    Order.Line with(Order.Line line, OrderedAs orderedAs) {
        Order.Assembly kit = new Order.Assembly(
                orderedAs,
                choices.getOrDefault(line.number(), Map.of()),
                components.getOrDefault(line.number(), List.of()));
        return new Order.Line(
                line.number(),
                line.item(),
                line.variant(),
                line.description(),
                line.unit(),
                line.quantity(),
                line.baseQuantity(),
                line.unitPrice(),
                line.lineDiscountPercent(),
                line.lineAmount(),
                line.vatPercent(),
                line.lineAmountIncludingVat(),
                kit);
    }

    void write(List<Order.Line> before, List<Order.Line> after) throws SQLException {
        Map<Integer, Order.Assembly> wanted = kits(after);
        if (wanted.equals(kits(before))) {
            return;
        }
        delete("order_line_choices");
        delete("order_line_components");
        List<Object[]> chosen = new ArrayList<>();
        List<Object[]> made = new ArrayList<>();
        wanted.forEach((line, kit) -> {
            kit.choices().forEach((slot, item) -> chosen.add(new Object[] {channel, order, line, slot, item}));
            kit.components().forEach(part -> made.add(row(line, made.size(), part)));
        });
        insert(CHOOSE, chosen);
        insert(ADD, made);
    }

    private static Map<Integer, Order.Assembly> kits(List<Order.Line> lines) {
        Map<Integer, Order.Assembly> kits = new HashMap<>();
        lines.stream().filter(line -> line.kit() != null).forEach(line -> kits.put(line.number(), line.kit()));
        return kits;
    }

    private Object[] row(int line, int place, Order.Component part) {
        return new Object[] {
            channel,
            order,
            line,
            place,
            part.slot(),
            part.item(),
            part.description(),
            part.unit(),
            part.quantity(),
            part.unitPrice(),
            part.lineDiscountPercent(),
            part.lineAmount(),
            part.vatPercent(),
            part.lineAmountIncludingVat()
        };
    }

    private void insert(String sql, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void delete(String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from orders." + table + KEY)) {
            bind(statement, channel, order);
            statement.executeUpdate();
        }
    }

    private void each(String sql, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, channel, order);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof BigDecimal number) {
                statement.setBigDecimal(i + 1, number);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    private static Order.Component component(ResultSet row) throws SQLException {
        return new Order.Component(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                row.getBigDecimal(11));
    }
}
