package org.webnav.benchmarks.host;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A database for portals. */
public interface Database extends AutoCloseable {

    static Database named(String name, Path folder) throws IOException {
        return switch (name) {
            case "derby" -> new Derby();
            case "postgresql" -> Postgres.start(folder.resolve("postgresql"));
            default -> throw new IllegalArgumentException("The database is derby or postgresql, not " + name);
        };
    }

    /** For the title of a table. */
    String title();

    /** What leads a portal to a new, empty database. */
    Map<String, String> environment();

    /** Processor time of the database's own processes. */
    Duration cpu();

    @Override
    void close() throws IOException;
}
