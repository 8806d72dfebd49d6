package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
     * @param complete rows of the ERP that did not come are deleted
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
                    difference.compare(table.read(stored), wanted, complete);
                }
            }
        }
        difference.inserted.addAll(wanted.values());
        return difference;
    }

    /** @return rows written */
    int write(Connection connection, String channel) throws SQLException {
        RowStore store = RowStore.of(connection, table, channel);
        store.delete(deleted);
        store.update(updated);
        store.insert(inserted);
        return deleted.size() + updated.size() + inserted.size();
    }

    Set<String> subjects() {
        Set<String> subjects = new LinkedHashSet<>();
        deleted.forEach(row -> subjects.add(table.subject(row)));
        updated.forEach(row -> subjects.add(table.subject(row)));
        inserted.forEach(row -> subjects.add(table.subject(row)));
        return subjects;
    }

    private void compare(List<Object> stored, Map<List<Object>, List<Object>> wanted, boolean complete) {
        List<Object> row = wanted.remove(table.keyOf(stored));
        if (row == null) {
            if (complete && table.isOfErp(stored)) {
                deleted.add(stored);
            }
        } else if (!row.equals(stored)) {
            updated.add(row);
        }
    }

    private Map<List<Object>, List<Object>> byKey(List<List<Object>> rows) {
        Map<List<Object>, List<Object>> byKey = new LinkedHashMap<>(rows.size() * 2);
        for (List<Object> row : rows) {
            List<Object> normal = table.normal(row);
            byKey.put(table.keyOf(normal), normal);
        }
        return byKey;
    }
}
