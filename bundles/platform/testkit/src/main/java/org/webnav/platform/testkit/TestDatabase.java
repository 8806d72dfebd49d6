package org.webnav.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases that everything persistent is tested on. Use as a parameter of a JUnit {@code Parameterized} test. */
public enum TestDatabase {
    DERBY {
        @Override
        DataSource empty(String name) {
            EmbeddedDataSource derby = new EmbeddedDataSource();
            derby.setDatabaseName("memory:" + name);
            derby.setCreateDatabase("create");
            return derby;
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty(String name) {
            try (Connection connection = Server.get().getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            PGSimpleDataSource source = (PGSimpleDataSource) Server.get().getDatabase("postgres", name);
            source.setPrepareThreshold(5);
            return source;
        }
    };

    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** A new, empty database of its own. */
    public DataSource fresh() {
        return empty("test" + COUNTER.incrementAndGet());
    }

    abstract DataSource empty(String name);

    /** One PostgreSQL server per test process; it ends with the process. */
    private static final class Server {

        private static EmbeddedPostgres running;

        static synchronized EmbeddedPostgres get() {
            if (running == null) {
                try {
                    running = EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "off")
                            .setServerConfig("max_connections", "60")
                            .start();
                    Runtime.getRuntime().addShutdownHook(new Thread(Server::close));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return running;
        }

        private static void close() {
            try {
                running.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
