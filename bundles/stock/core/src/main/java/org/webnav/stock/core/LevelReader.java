package org.webnav.stock.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.stock.api.StockLevel.Location;
import org.webnav.stock.api.StockLevel.Movement;
import org.webnav.stock.core.MovementWriter.Table;

/** Reads what the ERP said of many items with three queries. */
final class LevelReader {

    private static final String LEVELS =
            "select item, location, quantity, reserved, as_of from stock.levels" + " where channel_id = ?";

    private final Connection connection;
    private final List<String> items;
    private final String channel;

    LevelReader(Connection connection, String channel, Collection<String> items) {
        this.connection = connection;
        this.channel = channel;
        this.items = List.copyOf(items);
    }

    /** One for each item, also for those of which the ERP never said anything. */
    Map<String, StoredLevel> read() throws SQLException {
        Map<String, List<Location>> places = new HashMap<>();
        Map<String, Instant> moments = new HashMap<>();
        Sql.ofItems(connection, LEVELS, channel, items, " order by item, location", row -> {
            var reserved = Sql.quantity(row, 4);
            Location place =
                    StoredLevel.place(row.getString(2), Sql.quantity(row, 3).add(reserved), reserved);
            moments.merge(row.getString(1), Sql.instant(row, 5), (a, b) -> a.isBefore(b) ? a : b);
            return places.computeIfAbsent(row.getString(1), item -> new ArrayList<>())
                    .add(place);
        });
        Map<String, List<Movement>> receipts = movements(Table.RECEIPTS);
        Map<String, List<Movement>> demands = movements(Table.DEMANDS);
        Map<String, StoredLevel> levels = new HashMap<>();
        items.forEach(item -> levels.put(
                item,
                new StoredLevel(
                        List.copyOf(places.getOrDefault(item, List.of())),
                        List.copyOf(receipts.getOrDefault(item, List.of())),
                        List.copyOf(demands.getOrDefault(item, List.of())),
                        moments.getOrDefault(item, Instant.EPOCH))));
        return levels;
    }

    private Map<String, List<Movement>> movements(Table table) throws SQLException {
        Map<String, List<Movement>> found = new HashMap<>();
        Sql.ofItems(connection, table.select(), channel, items, table.order(), row -> found.computeIfAbsent(
                        row.getString(1), item -> new ArrayList<>())
                .add(new Movement(row.getDate(2).toLocalDate(), row.getString(3), Sql.quantity(row, 4))));
        return found;
    }
}
