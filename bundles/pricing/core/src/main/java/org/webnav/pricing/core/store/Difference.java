package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must be written so that a table holds what came from the ERP. Rows that are equal are not touched: a nightly load
 * of a million prices of which ten changed writes ten.
 */
final class Difference {

    private static final int FETCH = 2000;

    private final FeedTable table;
    private final List<List<Object>> inserted = new ArrayList<>();
    private final List<List<Object>> updated = new ArrayList<>();
    private final List<List<Object>> deleted = new ArrayList<>();

    private Difference(FeedTable table) {
        this.table = table;
    }

    /**
     * @param rows values in the order of the table's columns without the channel; of two rows with one key the last counts
     * @param complete rows that did not come are deleted
     */
    static Difference between(
            Connection connection, String channel, FeedTable table, List<List<Object>> rows, boolean complete)
            throws SQLException {
        Difference difference = new Difference(table);
        Map<List<Object>, List<Object>> wanted = difference.byKey(rows);
        try (PreparedStatement select = connection.prepareStatement(table.select())) {
            select.setFetchSize(FETCH);
            select.setString(1, channel);
            try (ResultSet stored = select.executeQuery()) {
                while (stored.next()) {
                    difference.compare(difference.read(stored), wanted, complete);
                }
            }
        }
        difference.inserted.addAll(wanted.values());
        return difference;
    }

    /** @return rows written */
    int write(Connection connection, String channel) throws SQLException {
        int keys = table.key().size();
        batch(connection, table.delete(), deleted, (statement, row) -> {
            statement.setString(1, channel);
            put(statement, 2, row, 0, keys);
        });
        batch(connection, table.update(), updated, (statement, row) -> {
            int values = row.size() - keys;
            put(statement, 1, row, keys, row.size());
            statement.setString(values + 1, channel);
            put(statement, values + 2, row, 0, keys);
        });
        batch(connection, table.insert(), inserted, (statement, row) -> {
            statement.setString(1, channel);
            put(statement, 2, row, 0, row.size());
        });
        return deleted.size() + updated.size() + inserted.size();
    }

    private void compare(List<Object> stored, Map<List<Object>, List<Object>> wanted, boolean complete) {
        List<Object> row = wanted.remove(keyOf(stored));
        if (row == null) {
            if (complete) {
                deleted.add(stored);
            }
        } else if (!row.equals(stored)) {
            updated.add(row);
        }
    }

    private Map<List<Object>, List<Object>> byKey(List<List<Object>> rows) {
        Map<List<Object>, List<Object>> byKey = new LinkedHashMap<>(rows.size() * 2);
        for (List<Object> row : rows) {
            List<Object> normal = normal(row);
            byKey.put(keyOf(normal), normal);
        }
        return byKey;
    }

    private List<Object> normal(List<Object> row) {
        List<FeedTable.Column> columns = table.columns();
        List<Object> normal = new ArrayList<>(row.size());
        for (int i = 0; i < columns.size(); i++) {
            normal.add(columns.get(i).type().normal(row.get(i)));
        }
        return normal;
    }

    private List<Object> read(ResultSet stored) throws SQLException {
        List<FeedTable.Column> columns = table.columns();
        List<Object> row = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            row.add(columns.get(i).type().read(stored, i + 1));
        }
        return row;
    }

    private List<Object> keyOf(List<Object> row) {
        return row.subList(0, table.key().size());
    }

    private void put(PreparedStatement statement, int at, List<Object> row, int from, int to) throws SQLException {
        List<FeedTable.Column> columns = table.columns();
        for (int i = from; i < to; i++) {
            columns.get(i).type().write(statement, at + i - from, row.get(i));
        }
    }

    private static void batch(Connection connection, String sql, List<List<Object>> rows, Binding binding)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (List<Object> row : rows) {
                binding.bind(statement, row);
                statement.addBatch();
                if (++waiting == FETCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement, List<Object> row) throws SQLException;
    }
}
