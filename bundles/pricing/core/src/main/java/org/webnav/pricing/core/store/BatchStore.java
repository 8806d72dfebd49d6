package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Statements per row, sent in batches: every database can. */
final class BatchStore implements RowStore {

    private static final int BATCH = 2000;

    private final Connection connection;
    private final FeedTable table;
    private final String channel;

    BatchStore(Connection connection, FeedTable table, String channel) {
        this.connection = connection;
        this.table = table;
        this.channel = channel;
    }

    @Override
    public Map<List<Object>, List<Object>> find(List<List<Object>> keys) throws SQLException {
        Map<List<Object>, List<Object>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(table.selectByKey())) {
            for (List<Object> key : keys) {
                select.setString(1, channel);
                table.put(select, 2, key, 0, key.size());
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) {
                        found.put(key, table.read(row));
                    }
                }
            }
        }
        return found;
    }

    @Override
    public void insert(List<List<Object>> rows) throws SQLException {
        batch(table.insert(), rows, (statement, row) -> {
            statement.setString(1, channel);
            table.put(statement, 2, row, 0, row.size());
        });
    }

    @Override
    public void update(List<List<Object>> rows) throws SQLException {
        int keys = table.key().size();
        batch(table.update(), rows, (statement, row) -> {
            int values = row.size() - keys;
            table.put(statement, 1, row, keys, row.size());
            statement.setString(values + 1, channel);
            table.put(statement, values + 2, row, 0, keys);
        });
    }

    @Override
    public void delete(List<List<Object>> rows) throws SQLException {
        batch(table.delete(), rows, (statement, row) -> {
            statement.setString(1, channel);
            table.put(statement, 2, row, 0, table.key().size());
        });
    }

    private interface Binding {
        void bind(PreparedStatement statement, List<Object> row) throws SQLException;
    }

    private void batch(String sql, List<List<Object>> rows, Binding binding) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (List<Object> row : rows) {
                binding.bind(statement, row);
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }
}
