package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** PostgreSQL: an array per column, so that one statement takes many rows and its text never changes. */
final class ArrayStore implements RowStore {

    /** Few enough for the planner to go to each row by the key rather than through the table. */
    private static final int SLICE = 500;

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
        String names =
                table.columns().stream().map(column -> "t." + column.name()).collect(Collectors.joining(", "));
        String sql =
                "select " + names + " from " + unnested(table.key()) + " join " + table.name() + " t on " + ofKey();
        Map<List<Object>, List<Object>> found = new HashMap<>();
        for (int from = 0; from < keys.size(); from += SLICE) {
            List<List<Object>> slice = keys.subList(from, Math.min(keys.size(), from + SLICE));
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                int next = bind(select, 1, table.key(), slice);
                select.setString(next, channel);
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
        String sql = "insert into " + table.name() + " (channel_id, " + FeedTable.names(table.columns())
                + ") select ?, u.* from " + unnested(table.columns());
        sliced(sql, rows, table.columns(), 1);
    }

    @Override
    public void update(List<List<Object>> rows) throws SQLException {
        String sets = table.values().stream()
                .map(column -> column.name() + " = u." + column.name())
                .collect(Collectors.joining(", "));
        String sql = "update " + table.name() + " t set " + sets + " from " + unnested(table.columns()) + " where "
                + ofKey();
        sliced(sql, rows, table.columns(), -1);
    }

    @Override
    public void delete(List<List<Object>> rows) throws SQLException {
        String sql = "delete from " + table.name() + " t using " + unnested(table.key()) + " where " + ofKey();
        sliced(sql, rows, table.key(), -1);
    }

    /** @param channelAt 1 when the channel is the first parameter, else it is the last */
    private void sliced(String sql, List<List<Object>> rows, List<FeedTable.Column> columns, int channelAt)
            throws SQLException {
        for (int from = 0; from < rows.size(); from += SLICE) {
            List<List<Object>> slice = rows.subList(from, Math.min(rows.size(), from + SLICE));
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int next = bind(statement, channelAt == 1 ? 2 : 1, columns, slice);
                statement.setString(channelAt == 1 ? 1 : next, channel);
                statement.executeUpdate();
            }
        }
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

    private String ofKey() {
        return table.key().stream()
                        .map(column -> "t." + column.name() + " = u." + column.name())
                        .collect(Collectors.joining(" and "))
                + " and t.channel_id = ?";
    }
}
