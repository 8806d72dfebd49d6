package org.webnav.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases that everything persistent is tested on. Use as a parameter of a JUnit {@code Parameterized} test. */
public enum TestDatabase {
    DERBY {
        @Override
        DataSource empty(String name) {
            return derby(name, "create=true");
        }

        @Override
        String keep(DataSource migrated, String name) {
            Path folder = TemporaryFolder.create();
            execute(migrated, "call syscs_util.syscs_backup_database('" + folder + "')");
            return folder.resolve(name).toString();
        }

        @Override
        DataSource copy(String template, String name) {
            return derby(name, "createFrom=" + template);
        }

        private static DataSource derby(String name, String first) {
            EmbeddedDataSource once = new EmbeddedDataSource();
            once.setDatabaseName("memory:" + name);
            once.setConnectionAttributes(first);
            execute(once, "values 1");
            EmbeddedDataSource derby = new EmbeddedDataSource();
            derby.setDatabaseName("memory:" + name);
            return derby;
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty(String name) {
            return postgres(name, "create database " + name);
        }

        @Override
        String keep(DataSource migrated, String name) {
            return name;
        }

        @Override
        DataSource copy(String template, String name) {
            return postgres(name, "create database " + name + " template " + template);
        }

        private static DataSource postgres(String name, String creation) {
            execute(Server.get().getPostgresDatabase(), creation);
            PGSimpleDataSource source = (PGSimpleDataSource) Server.get().getDatabase("postgres", name);
            source.setPrepareThreshold(5);
            return source;
        }
    };

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Map<TestDatabase, Map<String, String>> TEMPLATES = new EnumMap<>(TestDatabase.class);

    /** A new, empty database of its own. */
    public DataSource fresh() {
        return empty(nextName());
    }

    /**
     * A database of its own with tables and no rows of anybody else. The tables are made once in a test process and
     * copied from then on.
     *
     * @param kind same kind, same tables
     * @param migration makes the tables in an empty database and leaves no connection open
     */
    DataSource migrated(String kind, Consumer<DataSource> migration) {
        synchronized (TEMPLATES) {
            String template = TEMPLATES
                    .computeIfAbsent(this, database -> new HashMap<>())
                    .computeIfAbsent(kind, k -> template(migration));
            return copy(template, nextName());
        }
    }

    private String template(Consumer<DataSource> migration) {
        String name = nextName();
        DataSource source = empty(name);
        migration.accept(source);
        return keep(source, name);
    }

    private static String nextName() {
        return "test" + COUNTER.incrementAndGet();
    }

    abstract DataSource empty(String name);

    /** What {@link #copy} needs to make more of a migrated database. */
    abstract String keep(DataSource migrated, String name);

    abstract DataSource copy(String template, String name);

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Where Derby's backups stand until the test process ends. */
    private static final class TemporaryFolder {

        static Path create() {
            try {
                Path folder = Files.createTempDirectory("webnav-test");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

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
