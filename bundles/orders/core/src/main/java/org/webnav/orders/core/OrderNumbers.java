package org.webnav.orders.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.Locale;
import javax.persistence.PersistenceException;
import org.webnav.platform.persistence.Scope;
import org.webnav.platform.persistence.ScopedRepository;

/**
 * Order numbers without gaps, per seller: the counter's row stays locked until the order's transaction ends, and a
 * rollback gives the number back. Take a number as late as possible.
 */
final class OrderNumbers {

    private static final String WHERE = " where channel_id = ? and seller_id = ?";

    private final ScopedRepository repository;

    OrderNumbers(ScopedRepository repository) {
        this.repository = repository;
    }

    String next(Scope scope, String seller, Year year) {
        if (!advance(scope, seller)) {
            begin(scope, seller);
            advance(scope, seller);
        }
        long number = scope.jdbc(connection -> read(connection, scope.channel(), seller)) - 1;
        return String.format(Locale.ROOT, "SO-%d-%06d", year.getValue(), number);
    }

    private static boolean advance(Scope scope, String seller) {
        return scope.jdbc(connection ->
                update(connection, "update orders.numbers set next_number = next_number + 1" + WHERE, scope, seller)
                        == 1);
    }

    /** In a transaction of its own: where two begin at once, the loser's failure must not spoil its order. */
    private void begin(Scope scope, String seller) {
        String insert = "insert into orders.numbers (channel_id, seller_id, next_number) values (?, ?, 1)";
        try {
            repository.inNew(
                    scope.caller(), own -> own.<Integer>jdbc(connection -> update(connection, insert, own, seller)));
        } catch (PersistenceException begunMeanwhile) {
            if (!advanceable(scope, seller)) {
                throw begunMeanwhile;
            }
        }
    }

    private static boolean advanceable(Scope scope, String seller) {
        return scope.jdbc(connection -> read(connection, scope.channel(), seller)) > 0;
    }

    private static int update(Connection connection, String sql, Scope scope, String seller) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, scope.channel());
            statement.setString(2, seller);
            return statement.executeUpdate();
        }
    }

    /** 0 when the seller has no counter yet. */
    private static long read(Connection connection, String channel, String seller) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select next_number from orders.numbers" + WHERE)) {
            statement.setString(1, channel);
            statement.setString(2, seller);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
