package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be written so that a table holds what came from the ERP. Rows that are equal are not touched: a nightly load
 * of a million prices of which ten changed writes ten, and one that is the same as the last reads nothing.
 */
final class Difference {

    /** Up to so many rows are looked up one by one rather than by reading the table. */
    private static final int FEW = 5000;

    private final Connection connection;
    private final String channel;
    private final FeedTable table;
    private final List<List<Object>> inserted = new ArrayList<>();
    private final List<List<Object>> updated = new ArrayList<>();
    private final List<List<Object>> deleted = new ArrayList<>();
    private final List<List<Object>> overwritten = new ArrayList<>();
    private Fingerprint fingerprint;

    private Difference(Connection connection, String channel, FeedTable table) {
        this.connection = connection;
        this.channel = channel;
        this.table = table;
    }

    /**
     * @param rows values in the order of the table's columns without the channel; of two rows with one key the last counts
     * @param complete rows of the ERP that did not come are deleted
     */
    static Difference between(
            Connection connection, String channel, FeedTable table, List<List<Object>> rows, boolean complete)
            throws SQLException {
        Difference difference = new Difference(connection, channel, table);
        Map<List<Object>, List<Object>> wanted = difference.byKey(rows);
        if (complete) {
            difference.fingerprint = Fingerprint.of(table, wanted.values());
            if (difference.fingerprint.isKnown(connection, channel)) {
                return difference;
            }
            difference.compareOwn(wanted);
        }
        difference.compareStored(wanted);
        difference.inserted.addAll(wanted.values());
        return difference;
    }

    /** @return rows written */
    int write() throws SQLException {
        RowStore store = RowStore.of(connection, table, channel);
        store.delete(deleted);
        store.update(updated);
        store.insert(inserted);
        if (fingerprint != null) {
            fingerprint.note(connection, channel);
        }
        return deleted.size() + updated.size() + inserted.size();
    }

    /** The stored rows in whose place others come. */
    List<List<Object>> overwritten() {
        return overwritten;
    }

    Set<String> subjects() {
        Set<String> subjects = new LinkedHashSet<>();
        deleted.forEach(row -> subjects.add(table.subject(row)));
        updated.forEach(row -> subjects.add(table.subject(row)));
        inserted.forEach(row -> subjects.add(table.subject(row)));
        return subjects;
    }

    /** With every row that the ERP brought before. */
    private void compareOwn(Map<List<Object>, List<Object>> wanted) throws SQLException {
        table.each(
                connection,
                table.hasOrigins() ? table.selectOf(FeedTable.ERP) : table.select(),
                channel,
                stored -> compare(stored, wanted, true));
    }

    /** With rows of any origin that have the keys of what is left. */
    private void compareStored(Map<List<Object>, List<Object>> wanted) throws SQLException {
        if (wanted.size() > FEW) {
            table.each(connection, table.select(), channel, stored -> compare(stored, wanted, false));
        } else {
            RowStore.of(connection, table, channel)
                    .find(List.copyOf(wanted.keySet()))
                    .values()
                    .forEach(stored -> compare(stored, wanted, false));
        }
    }

    private void compare(List<Object> stored, Map<List<Object>, List<Object>> wanted, boolean complete) {
        List<Object> row = wanted.remove(table.keyOf(stored));
        if (row == null) {
            if (complete) {
                deleted.add(stored);
            }
        } else if (!row.equals(stored)) {
            updated.add(row);
            overwritten.add(stored);
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
