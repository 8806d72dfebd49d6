package org.webnav.stock.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.webnav.stock.api.DemandFeed.Reservation;

/** Reservations of orders that the ERP has, but has not told of yet. */
final class Handovers {

    private static final String HAND_OVER = "update stock.reservations set handed_over_at = ?"
            + " where channel_id = ? and order_id = ? and handed_over_at is null";
    private static final String END =
            "delete from stock.reservations" + " where channel_id = ? and order_id = ? and handed_over_at is not null";
    private static final String ALL = "select distinct order_id, case when handed_over_at is null then 0 else 1 end"
            + " from stock.reservations where channel_id = ?";

    private Handovers() {}

    static int handOver(Connection connection, String channel, UUID order, Instant now) throws SQLException {
        return Sql.update(connection, HAND_OVER, now, channel, order.toString());
    }

    static void end(Connection connection, String channel, Collection<UUID> orders) throws SQLException {
        Sql.batch(
                connection,
                END,
                orders.stream().map(order -> List.of(channel, order.toString())).toList());
    }

    static List<Reservation> all(Connection connection, String channel) throws SQLException {
        return Sql.list(
                connection,
                ALL,
                List.of(channel),
                row -> new Reservation(UUID.fromString(row.getString(1)), row.getInt(2) == 1));
    }
}
