package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Rows of {@code settlement.reservations} of one channel. Lock the account before changing its reservations. */
final class Reservations {

    private static final String KEY = " where channel_id = ? and order_id = ?";

    record Reservation(String billTo, BigDecimal amount, Instant since) {}

    private final Connection connection;
    private final String channel;

    Reservations(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    Optional<Reservation> find(String order) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select bill_to, amount, reserved_at from settlement.reservations" + KEY)) {
            Sql.bind(select, channel, order);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Reservation(
                                rows.getString(1), rows.getBigDecimal(2), Sql.instant(rows, "reserved_at")))
                        : Optional.empty();
            }
        }
    }

    void add(String order, Reservation reservation) throws SQLException {
        update(
                "insert into settlement.reservations (channel_id, order_id, bill_to, amount, reserved_at)"
                        + " values (?, ?, ?, ?, ?)",
                channel,
                order,
                reservation.billTo(),
                reservation.amount(),
                reservation.since());
    }

    boolean remove(String order) throws SQLException {
        return update("delete from settlement.reservations" + KEY, channel, order) == 1;
    }

    void handedOver(String order, Instant now) throws SQLException {
        String sql = "update settlement.reservations set handed_over = ?" + KEY + " and handed_over is null";
        update(sql, now, channel, order);
    }

    /** @return whether there were any */
    boolean endThoseHandedOverBefore(Instant moment, String billTo) throws SQLException {
        String sql = "delete from settlement.reservations where channel_id = ? and bill_to = ? and handed_over < ?";
        return update(sql, channel, billTo, moment) > 0;
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Sql.bind(statement, values);
            return statement.executeUpdate();
        }
    }
}
