package org.webnav.lib.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of one embedded database.
 *
 * <p>Derby refuses a folder that it left half written, for ever. So a database is created beside its place and renamed
 * when it is whole.
 */
record DatabaseFolder(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFolder.class);
    private static final EmbeddedDriver DRIVER = new EmbeddedDriver();

    /** What Derby answers to a shutdown that went well, and to that of a database which nobody had opened. */
    private static final Set<String> SHUT_DOWN = Set.of("08006", "XJ004");

    void createIfMissing() throws SQLException {
        if (Files.exists(path)) {
            return;
        }
        Path draft = path.resolveSibling(path.getFileName() + ".creating");
        try {
            Files.createDirectories(path.getParent());
            delete(draft);
            create(draft);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new SQLException("Cannot create the database " + path, e);
        }
        LOG.info("Created the database {}", path);
    }

    void shutDown() {
        try {
            close(path);
        } catch (SQLException e) {
            LOG.warn("The database {} was not shut down in order and will be recovered when it is opened", path, e);
        }
    }

    private static void create(Path folder) throws SQLException {
        try (Connection connection = connect(folder, "create")) {
            connection.setAutoCommit(true);
        }
        close(folder);
    }

    private static void close(Path folder) throws SQLException {
        try (Connection unexpected = connect(folder, "shutdown")) {
            throw new SQLException("The database did not shut down: " + unexpected);
        } catch (SQLException e) {
            if (!SHUT_DOWN.contains(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static Connection connect(Path folder, String attribute) throws SQLException {
        return DRIVER.connect("jdbc:derby:" + folder + ";" + attribute + "=true", new Properties());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
