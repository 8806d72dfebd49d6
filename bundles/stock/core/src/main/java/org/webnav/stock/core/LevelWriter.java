package org.webnav.stock.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.stock.api.StockFeed.LevelRow;

/** Brings levels up to date and counts what differs; the moment moves on for every level named. */
final class LevelWriter {

    private static final String INSERT =
            "insert into stock.levels (quantity, as_of, channel_id, item, location) values (?,?,?,?,?)";
    private static final String UPDATE =
            "update stock.levels set quantity = ?, as_of = ? where channel_id = ? and item = ? and location = ?";
    private static final String DELETE = "delete from stock.levels where channel_id = ? and item = ? and location = ?";

    private record Place(String item, String location) {}

    private final Connection connection;
    private final String channel;
    private final Instant asOf;

    LevelWriter(Connection connection, String channel, Instant asOf) {
        this.connection = connection;
        this.channel = channel;
        this.asOf = asOf;
    }

    /** @return levels that were new, different or gone */
    int apply(List<LevelRow> rows, boolean complete) throws SQLException {
        Map<Place, BigDecimal> wanted = new HashMap<>();
        Set<String> items = new HashSet<>();
        for (LevelRow row : rows) {
            BigDecimal quantity = row.quantity().setScale(5, RoundingMode.HALF_UP);
            wanted.merge(new Place(row.item(), row.location()), quantity, BigDecimal::add);
            items.add(row.item());
        }
        Map<Place, BigDecimal> stored = stored();
        if (!complete) {
            stored.keySet().removeIf(place -> !items.contains(place.item()));
        }
        return write(wanted, stored);
    }

    private Map<Place, BigDecimal> stored() throws SQLException {
        Map<Place, BigDecimal> stored = new HashMap<>();
        Sql.list(
                connection,
                "select item, location, quantity from stock.levels where channel_id = ?",
                List.of(channel),
                row -> stored.put(new Place(row.getString(1), row.getString(2)), row.getBigDecimal(3)));
        return stored;
    }

    private int write(Map<Place, BigDecimal> wanted, Map<Place, BigDecimal> stored) throws SQLException {
        List<List<Object>> inserts = new ArrayList<>();
        List<List<Object>> updates = new ArrayList<>();
        int different = 0;
        for (Map.Entry<Place, BigDecimal> level : wanted.entrySet()) {
            BigDecimal before = stored.get(level.getKey());
            (before == null ? inserts : updates).add(columns(level.getKey(), level.getValue()));
            different += level.getValue().equals(before) ? 0 : 1;
        }
        List<List<String>> gone = stored.keySet().stream()
                .filter(place -> !wanted.containsKey(place))
                .map(place -> List.of(channel, place.item(), place.location()))
                .toList();
        Sql.batch(connection, INSERT, inserts);
        Sql.batch(connection, UPDATE, updates);
        Sql.batch(connection, DELETE, gone);
        return different + gone.size();
    }

    private List<Object> columns(Place place, BigDecimal quantity) {
        return List.of(quantity, asOf, channel, place.item(), place.location());
    }
}
