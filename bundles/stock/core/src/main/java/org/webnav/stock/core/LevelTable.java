package org.webnav.stock.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code stock.levels} of one channel, as whoever changes them sees them. */
final class LevelTable {

    static final String ERP = "ERP";
    static final String PORTAL = "PORTAL";

    private static final int CHUNK = 1000;
    private static final String SELECT =
            "select item, location, quantity, reserved, origin from stock.levels where channel_id = ?";
    private static final String INSERT = "insert into stock.levels"
            + " (quantity, reserved, as_of, origin, channel_id, item, location) values (?,?,?,?,?,?,?)";
    private static final String UPDATE = "update stock.levels set quantity = ?, reserved = ?, as_of = ?, origin = ?"
            + " where channel_id = ? and item = ? and location = ?";
    private static final String DELETE = "delete from stock.levels where channel_id = ? and item = ? and location = ?";

    record Place(String item, String location) {}

    record Amount(BigDecimal quantity, BigDecimal reserved, String origin) {

        static Amount of(BigDecimal quantity, BigDecimal reserved, String origin) {
            return new Amount(
                    quantity.setScale(5, RoundingMode.HALF_UP), reserved.setScale(5, RoundingMode.HALF_UP), origin);
        }

        Amount plus(Amount more) {
            return new Amount(quantity.add(more.quantity), reserved.add(more.reserved), origin);
        }

        boolean isOfErp() {
            return origin.equals(ERP);
        }
    }

    private final Connection connection;
    private final String channel;

    LevelTable(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    Map<Place, Amount> all() throws SQLException {
        Map<Place, Amount> found = new HashMap<>();
        Sql.list(connection, SELECT, List.of(channel), row -> put(found, row));
        return found;
    }

    Map<Place, Amount> of(Collection<String> items) throws SQLException {
        Map<Place, Amount> found = new HashMap<>();
        List<String> all = List.copyOf(items);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            Sql.ofItems(connection, SELECT, channel, chunk, "", row -> put(found, row));
        }
        return found;
    }

    private static Place put(Map<Place, Amount> found, ResultSet row) throws SQLException {
        Place place = new Place(row.getString(1), row.getString(2));
        found.put(place, Amount.of(row.getBigDecimal(3), row.getBigDecimal(4), row.getString(5)));
        return place;
    }

    void insert(Map<Place, Amount> levels, Instant asOf) throws SQLException {
        Sql.batch(connection, INSERT, columns(levels, asOf));
    }

    void update(Map<Place, Amount> levels, Instant asOf) throws SQLException {
        Sql.batch(connection, UPDATE, columns(levels, asOf));
    }

    void delete(Collection<Place> places) throws SQLException {
        Sql.batch(
                connection,
                DELETE,
                places.stream()
                        .map(place -> List.of(channel, place.item(), place.location()))
                        .toList());
    }

    private List<List<Object>> columns(Map<Place, Amount> levels, Instant asOf) {
        List<List<Object>> rows = new ArrayList<>(levels.size());
        levels.forEach((place, amount) -> rows.add(List.of(
                amount.quantity(), amount.reserved(), asOf, amount.origin(), channel, place.item(), place.location())));
        return rows;
    }
}
