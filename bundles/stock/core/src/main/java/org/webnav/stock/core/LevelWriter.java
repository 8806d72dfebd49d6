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

/**
 * Brings levels up to date and tells what differs. A complete feed touches only rows that differ, since it confirms the
 * whole channel at once; another moves the moment of every level it names.
 */
final class LevelWriter {

    private static final String INSERT =
            "insert into stock.levels (quantity, reserved, as_of, channel_id, item, location) values (?,?,?,?,?,?)";
    private static final String UPDATE = "update stock.levels set quantity = ?, reserved = ?, as_of = ?"
            + " where channel_id = ? and item = ? and location = ?";
    private static final String DELETE = "delete from stock.levels where channel_id = ? and item = ? and location = ?";

    private record Place(String item, String location) {}

    private record Amount(BigDecimal quantity, BigDecimal reserved) {

        static Amount of(BigDecimal quantity, BigDecimal reserved) {
            return new Amount(quantity.setScale(5, RoundingMode.HALF_UP), reserved.setScale(5, RoundingMode.HALF_UP));
        }

        Amount plus(Amount more) {
            return new Amount(quantity.add(more.quantity), reserved.add(more.reserved));
        }
    }

    private final Connection connection;
    private final String channel;
    private final Instant asOf;
    private final Set<String> touched = new HashSet<>();
    private int different;

    LevelWriter(Connection connection, String channel, Instant asOf) {
        this.connection = connection;
        this.channel = channel;
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
                    new Place(row.item(), row.location()), Amount.of(row.quantity(), row.reserved()), Amount::plus);
            items.add(row.item());
        }
        Map<Place, Amount> stored = stored();
        if (!complete) {
            stored.keySet().removeIf(place -> !items.contains(place.item()));
        }
        write(wanted, stored, complete);
    }

    private Map<Place, Amount> stored() throws SQLException {
        Map<Place, Amount> stored = new HashMap<>();
        Sql.list(
                connection,
                "select item, location, quantity, reserved from stock.levels where channel_id = ?",
                List.of(channel),
                row -> stored.put(
                        new Place(row.getString(1), row.getString(2)),
                        Amount.of(row.getBigDecimal(3), row.getBigDecimal(4))));
        return stored;
    }

    private void write(Map<Place, Amount> wanted, Map<Place, Amount> stored, boolean complete) throws SQLException {
        List<List<Object>> inserts = new ArrayList<>();
        List<List<Object>> updates = new ArrayList<>();
        List<List<Object>> deletes = new ArrayList<>();
        wanted.forEach((place, amount) -> {
            Amount before = stored.get(place);
            boolean same = amount.equals(before);
            different += same ? 0 : 1;
            if (!same || !complete) {
                (before == null ? inserts : updates).add(columns(place, amount));
                touched.add(place.item());
            }
        });
        stored.keySet().removeAll(wanted.keySet());
        for (Place place : stored.keySet()) {
            deletes.add(List.of(channel, place.item(), place.location()));
            touched.add(place.item());
        }
        different += deletes.size();
        Sql.batch(connection, INSERT, inserts);
        Sql.batch(connection, UPDATE, updates);
        Sql.batch(connection, DELETE, deletes);
    }

    private List<Object> columns(Place place, Amount amount) {
        return List.of(amount.quantity(), amount.reserved(), asOf, channel, place.item(), place.location());
    }
}
