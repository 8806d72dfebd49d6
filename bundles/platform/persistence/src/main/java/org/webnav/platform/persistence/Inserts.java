package org.webnav.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

/** Inserts of rows that another transaction may be inserting at the same moment. */
public final class Inserts {

    private static final String POSTGRES = "PostgreSQL";

    /** Sets the parameters of a statement. */
    @FunctionalInterface
    public interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private Inserts() {}

    /**
     * Inserts a row unless its key is there already, in the current transaction, which goes on in both cases. Waits for
     * another transaction that inserted the same key and has not ended.
     *
     * <p>PostgreSQL ends a transaction at its first error, so there must be none; Derby only undoes the statement.
     *
     * @param insert {@code insert into … values (?, …)}, without any clause behind it
     * @return false when the row was there
     */
    public static boolean ifAbsent(Connection connection, String insert, String... values) throws SQLException {
        return ifAbsent(connection, insert, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
        });
    }

    /** As {@link #ifAbsent(Connection, String, String...)} for values of any type. */
    public static boolean ifAbsent(Connection connection, String insert, Binding values) throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals(POSTGRES);
        try {
            return run(connection, postgres ? insert + " on conflict do nothing" : insert, values) == 1;
        } catch (SQLIntegrityConstraintViolationException e) {
            if (postgres) {
                throw e;
            }
            return false;
        }
    }

    private static int run(Connection connection, String sql, Binding values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            values.bind(statement);
            return statement.executeUpdate();
        }
    }
}
