package org.webnav.benchmarks.host;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL server of this run with a new database for each portal, and as careful with commits as in production. */
final class Postgres implements Database {

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final long pid;
    private int databases;

    private Postgres(EmbeddedPostgres server, long pid) {
        this.server = server;
        this.pid = pid;
    }

    static Postgres start(Path folder) throws IOException {
        Path data = folder.resolve("data");
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .setDataDirectory(data)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "100")
                .start();
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
        return new Postgres(server, Long.parseLong(pid));
    }

    @Override
    public String title() {
        return "PostgreSQL on the same machine";
    }

    @Override
    public Map<String, String> environment() {
        String name = "portal" + ++databases;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + name, e);
        }
        return Map.of(
                "WEBNAV_DB_DRIVER",
                "org.postgresql.Driver",
                "WEBNAV_DB_URL",
                server.getJdbcUrl(USER, name) + "&reWriteBatchedInserts=true",
                "WEBNAV_DB_USER",
                USER,
                "WEBNAV_DB_PASSWORD",
                USER);
    }

    @Override
    public Duration cpu() {
        return ProcessFacts.cpuOfTree(pid);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
