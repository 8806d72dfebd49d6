package org.webnav.stock.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.stock.api.StockFeed.LevelRow;
import org.webnav.stock.core.LevelTable.Amount;
import org.webnav.stock.core.LevelTable.Place;

/**
 * Brings levels up to date and tells what differs. A complete feed touches only rows that differ, since it confirms the
 * whole channel at once; another moves the moment of every level it names. Levels of the portal stay unless the ERP brings
 * them too.
 */
final class LevelWriter {

    private final LevelTable table;
    private final Instant asOf;
    private final Set<String> touched = new HashSet<>();
    private int different;

    LevelWriter(Connection connection, String channel, Instant asOf) {
        this.table = new LevelTable(connection, channel);
        this.asOf = asOf;
    }

    /** Levels that were new, different or gone. */
    int different() {
        return different;
    }

    /** Items of which anything was written. */
    Set<String> touched() {
        return touched;
    }

    void apply(List<LevelRow> rows, boolean complete) throws SQLException {
        Map<Place, Amount> wanted = new HashMap<>();
        Set<String> items = new HashSet<>();
        for (LevelRow row : rows) {
            wanted.merge(
                    new Place(row.item(), row.location()),
                    Amount.of(row.quantity(), row.reserved(), LevelTable.ERP),
                    Amount::plus);
            items.add(row.item());
        }
        write(wanted, complete ? table.all() : table.of(items), complete);
    }

    private void write(Map<Place, Amount> wanted, Map<Place, Amount> stored, boolean complete) throws SQLException {
        Map<Place, Amount> inserts = new HashMap<>();
        Map<Place, Amount> updates = new HashMap<>();
        wanted.forEach((place, amount) -> {
            Amount before = stored.remove(place);
            boolean same = amount.equals(before);
            different += same ? 0 : 1;
            if (!same || !complete) {
                (before == null ? inserts : updates).put(place, amount);
                touched.add(place.item());
            }
        });
        stored.values().removeIf(amount -> !amount.isOfErp());
        stored.keySet().forEach(place -> touched.add(place.item()));
        different += stored.size();
        table.insert(inserts, asOf);
        table.update(updates, asOf);
        table.delete(stored.keySet());
    }
}
