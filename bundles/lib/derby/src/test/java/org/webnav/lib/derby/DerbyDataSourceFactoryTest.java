package org.webnav.lib.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.service.jdbc.DataSourceFactory;

public class DerbyDataSourceFactoryTest {

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    private final DerbyDataSourceFactory factory = new DerbyDataSourceFactory();
    private Path folder;
    private Path draft;

    @Before
    public void chooseAFolderThatDoesNotExistYet() {
        folder = temporary.getRoot().toPath().resolve("derby/webnav");
        draft = folder.resolveSibling("webnav.creating");
    }

    @After
    public void closeDatabases() {
        factory.shutDown();
    }

    @Test
    public void createsTheDatabaseInItsPlace() throws Exception {
        writeARow();

        assertThat(folder).isDirectoryContaining("glob:**service.properties");
        assertThat(draft).doesNotExist();
    }

    @Test
    public void opensTheSameDatabaseAgainAfterAShutdown() throws Exception {
        writeARow();
        factory.shutDown();

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    public void startsOverWhenACrashLeftAHalfMadeDatabase() throws Exception {
        Files.createDirectories(draft.resolve("log"));
        Files.writeString(draft.resolve("log/logmirror.ctrl"), "half");

        writeARow();

        assertThat(rows()).isEqualTo(1);
        assertThat(draft).doesNotExist();
    }

    @Test
    public void takesPartInDistributedTransactions() throws Exception {
        var connection = factory.createXADataSource(settings()).getXAConnection();
        try {
            assertThat(connection.getXAResource()).isNotNull();
        } finally {
            connection.close();
        }
    }

    @Test
    public void refusesAnAddressOfAnotherDatabase() {
        Properties settings = new Properties();
        settings.setProperty(DataSourceFactory.JDBC_URL, "jdbc:postgresql://localhost/webnav");

        assertThatThrownBy(() -> factory.createDataSource(settings))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("jdbc:derby:");
    }

    private void writeARow() throws SQLException, IOException {
        try (Connection connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("create table notes (id int)");
            statement.execute("insert into notes values 1");
        }
    }

    private int rows() throws SQLException {
        try (Connection connection = connection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from notes")) {
            result.next();
            return result.getInt(1);
        }
    }

    private Connection connection() throws SQLException {
        return factory.createDataSource(settings()).getConnection();
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty(DataSourceFactory.JDBC_URL, "jdbc:derby:" + folder);
        settings.setProperty(DataSourceFactory.JDBC_USER, "webnav");
        settings.setProperty(DataSourceFactory.JDBC_PASSWORD, "webnav");
        return settings;
    }
}
