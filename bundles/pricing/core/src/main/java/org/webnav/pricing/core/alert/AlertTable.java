package org.webnav.pricing.core.alert;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.webnav.pricing.api.PriceAlerts.Alert;

/** Statements on {@code pricing.alerts} of one channel; moments are stored in UTC. */
final class AlertTable {

    private static final String COLUMNS =
            "id, item, unit, below, currency, created_at, met_at, met_price, user_id, organisation_id";
    private static final String OWN = "select " + COLUMNS + " from pricing.alerts where channel_id = ? and user_id = ?"
            + " order by case when met_at is null then 1 else 0 end, created_at, id";
    private static final String OPEN = "select " + COLUMNS
            + " from pricing.alerts where channel_id = ? and met_at is null order by organisation_id, created_at, id";
    private static final String INSERT = "insert into pricing.alerts (channel_id, id, organisation_id, user_id, item,"
            + " unit, below, currency, created_at) values (?,?,?,?,?,?,?,?,?)";
    private static final String REPLACE =
            "delete from pricing.alerts where channel_id = ? and user_id = ? and item = ?";
    private static final String REMOVE = "delete from pricing.alerts where channel_id = ? and user_id = ? and id = ?";
    private static final String MEET = "update pricing.alerts set met_at = ?, met_price = ?"
            + " where channel_id = ? and id = ? and met_at is null";

    private final Connection connection;
    private final String channel;

    AlertTable(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    /** Whose alert it is. */
    record Owned(Alert alert, UUID user, UUID organisation) {}

    List<Owned> own(UUID user) throws SQLException {
        return list(OWN, channel, user.toString());
    }

    List<Owned> open() throws SQLException {
        return list(OPEN, channel);
    }

    void insert(Owned owned) throws SQLException {
        Alert alert = owned.alert();
        update(
                INSERT,
                channel,
                alert.id().toString(),
                owned.organisation().toString(),
                owned.user().toString(),
                alert.item(),
                alert.unit(),
                alert.below(),
                alert.currency(),
                alert.created());
    }

    void replace(UUID user, String item) throws SQLException {
        update(REPLACE, channel, user.toString(), item);
    }

    boolean remove(UUID user, UUID id) throws SQLException {
        return update(REMOVE, channel, user.toString(), id.toString()) == 1;
    }

    /** False when it was met or removed meanwhile. */
    boolean meet(UUID id, Instant now, BigDecimal price) throws SQLException {
        return update(MEET, now, price, channel, id.toString()) == 1;
    }

    private List<Owned> list(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, parameters);
            List<Owned> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(read(row));
                }
            }
            return rows;
        }
    }

    private static Owned read(ResultSet row) throws SQLException {
        Alert alert = new Alert(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                row.getString(3),
                plain(row.getBigDecimal(4)),
                row.getString(5),
                instant(row, 6),
                instant(row, 7),
                plain(row.getBigDecimal(8)));
        return new Owned(alert, UUID.fromString(row.getString(9)), UUID.fromString(row.getString(10)));
    }

    private static BigDecimal plain(BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal bare = stored.stripTrailingZeros();
        return bare.scale() < 2 ? bare.setScale(2) : bare;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp stored = row.getTimestamp(column, utc());
        return stored == null ? null : stored.toInstant();
    }

    private int update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, parameters);
            return update.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof Instant moment) {
                statement.setTimestamp(i + 1, Timestamp.from(moment), utc());
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
