package org.webnav.platform.core.jdbc;

import java.sql.SQLException;

/** The database refused a statement. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** A row with the same key exists (SQL state class 23). */
    public boolean isDuplicate() {
        return getCause() instanceof SQLException e
                && e.getSQLState() != null
                && e.getSQLState().startsWith("23");
    }
}
