package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** PostgreSQL: an array per column, so that one statement takes many rows and its text never changes. */
final class ArrayStore implements RowStore {

    private static final int SLICE = 1000;

    private final Connection connection;
    private final FeedTable table;
    private final String channel;

    ArrayStore(Connection connection, FeedTable table, String channel) {
        this.connection = connection;
        this.table = table;
        this.channel = channel;
    }

    @Override
    public Map<List<Object>, List<Object>> find(List<List<Object>> keys) throws SQLException {
        Map<List<Object>, List<Object>> found = new HashMap<>();
        String sql = "select t.* from " + unnested(table.key()) + byKey(FeedTable.names(table.columns()));
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (List<List<Object>> slice : slices(keys)) {
                select.setString(bind(select, 1, table.key(), slice), channel);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        List<Object> row = table.read(rows);
                        found.put(table.keyOf(row), row);
                    }
                }
            }
        }
        return found;
    }

    @Override
    public void insert(List<List<Object>> rows) throws SQLException {
        write(insert(), rows);
    }

    @Override
    public void update(List<List<Object>> rows) throws SQLException {
        String sets = table.values().stream()
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", "));
        write(insert() + " on conflict (channel_id, " + FeedTable.names(table.key()) + ") do update set " + sets, rows);
    }

    @Override
    public void delete(List<List<Object>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String sql = "delete from " + table.name() + " where ctid = any(array(select t.ctid from "
                + unnested(table.key()) + byKey("ctid") + "))";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<List<Object>> slice : slices(rows)) {
                statement.setString(bind(statement, 1, table.key(), slice), channel);
                statement.executeUpdate();
            }
        }
    }

    private String insert() {
        return "insert into " + table.name() + " (channel_id, " + FeedTable.names(table.columns())
                + ") select ?, u.* from " + unnested(table.columns());
    }

    private void write(String sql, List<List<Object>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<List<Object>> slice : slices(rows)) {
                statement.setString(1, channel);
                bind(statement, 2, table.columns(), slice);
                statement.executeUpdate();
            }
        }
    }

    private static List<List<List<Object>>> slices(List<List<Object>> rows) {
        List<List<List<Object>>> slices = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += SLICE) {
            slices.add(rows.subList(from, Math.min(rows.size(), from + SLICE)));
        }
        return slices;
    }

    private int bind(PreparedStatement statement, int at, List<FeedTable.Column> columns, List<List<Object>> rows)
            throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            ColumnType type = columns.get(i).type();
            Object[] values = new Object[rows.size()];
            for (int row = 0; row < values.length; row++) {
                values[row] = type.element(rows.get(row).get(i));
            }
            statement.setArray(at + i, connection.createArrayOf(type.arrayOf(), values));
        }
        return at + columns.size();
    }

    private static String unnested(List<FeedTable.Column> columns) {
        String arrays = columns.stream()
                .map(column -> "cast(? as " + column.type().arrayOf() + "[])")
                .collect(Collectors.joining(", "));
        return "unnest(" + arrays + ") as u(" + FeedTable.names(columns) + ")";
    }

    /** The row of each key of {@code u}; the limit makes every plan go by the primary key, also before any statistics. */
    private String byKey(String columns) {
        String equal = table.key().stream()
                .map(column -> column.name() + " = u." + column.name())
                .collect(Collectors.joining(" and "));
        return " cross join lateral (select " + columns + " from " + table.name() + " where " + equal
                + " and channel_id = ? limit 1) t";
    }
}
