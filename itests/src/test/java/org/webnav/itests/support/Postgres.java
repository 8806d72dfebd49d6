package org.webnav.itests.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** One PostgreSQL server for all tests of a run, with a database for each test class. */
final class Postgres {

    private static EmbeddedPostgres server;

    private Postgres() {}

    /** Whether the run of the tests asks for PostgreSQL in the place of Derby. */
    static boolean isChosen() {
        return "postgresql".equals(System.getProperty("webnav.database"));
    }

    /** Makes the database; the address has what the README advises. */
    static synchronized String addressOf(String name) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
                EndOfRun.ends(Postgres::stop);
            }
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + name, e);
        }
    }

    private static synchronized void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
