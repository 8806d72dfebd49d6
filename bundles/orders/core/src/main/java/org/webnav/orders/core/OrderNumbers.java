package org.webnav.orders.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.Locale;
import org.webnav.platform.persistence.Inserts;
import org.webnav.platform.persistence.Scope;

/**
 * Order numbers without gaps, per seller: the counter's row stays locked until the order's transaction ends, and a
 * rollback gives the number back. Take a number as late as possible.
 */
final class OrderNumbers {

    private static final String WHERE = " where channel_id = ? and seller_id = ?";
    private static final String ADVANCE = "update orders.numbers set next_number = next_number + 1" + WHERE;
    private static final String BEGIN =
            "insert into orders.numbers (channel_id, seller_id, next_number) values (?, ?, 1)";
    private static final String READ = "select next_number from orders.numbers" + WHERE;

    private OrderNumbers() {}

    static String next(Scope scope, String seller, Year year) {
        long number = scope.jdbc(connection -> take(connection, scope.channel(), seller));
        return String.format(Locale.ROOT, "SO-%d-%06d", year.getValue(), number);
    }

    private static long take(Connection connection, String channel, String seller) throws SQLException {
        if (update(connection, ADVANCE, channel, seller) == 0) {
            // Two orders may begin a counter at once.
            Inserts.ifAbsent(connection, BEGIN, channel, seller);
            update(connection, ADVANCE, channel, seller);
        }
        try (PreparedStatement statement = prepare(connection, READ, channel, seller);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("The seller has no counter of numbers: " + seller);
            }
            return row.getLong(1) - 1;
        }
    }

    private static int update(Connection connection, String sql, String channel, String seller) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, channel, seller)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, String channel, String seller)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, channel);
        statement.setString(2, seller);
        return statement;
    }
}
