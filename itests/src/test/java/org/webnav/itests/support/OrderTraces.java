package org.webnav.itests.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What an order left in the tables of several capabilities. */
public final class OrderTraces {

    /** @param nextNumber the number that the seller's next order gets */
    public record Found(int reservations, int events, int nextNumber) {}

    private final DataSource database;
    private final String order;

    public OrderTraces(DataSource database, String order) {
        this.database = database;
        this.order = order;
    }

    public Found look() {
        return new Found(
                reservations(),
                number("select count(*) from platform.outbox_events where subject = ?", order),
                Math.max(1, number("select coalesce(max(next_number), 1) from orders.numbers")));
    }

    /** Within a transaction also what it has not committed yet. */
    int reservations() {
        return number("select count(*) from settlement.reservations where order_id = ?", order);
    }

    private int number(String sql, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
