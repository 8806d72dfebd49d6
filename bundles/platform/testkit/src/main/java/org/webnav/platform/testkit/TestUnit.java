package org.webnav.platform.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.apache.aries.jpa.template.JpaTemplate;
import org.webnav.platform.persistence.ScopedRepository;

/**
 * A capability's persistence unit on a new database with the platform's and the capability's tables, outside any
 * container: {@code META-INF/persistence.xml} and {@code db/<unit>/changelog.xml} of the class path are the real ones.
 */
public final class TestUnit implements AutoCloseable {

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    static {
        LIQUIBASE.setLevel(Level.WARNING);
    }

    private final DataSource dataSource;
    private final EntityManagerFactory factory;
    private final JpaTemplate jpa;
    private final TestCallers callers = new TestCallers();

    private TestUnit(DataSource dataSource, EntityManagerFactory factory) {
        this.dataSource = dataSource;
        this.factory = factory;
        this.jpa = new LocalJpaTemplate(factory);
    }

    /** @param unit name of the persistence unit, of its schema and of the folder of its changelog */
    public static TestUnit open(TestDatabase database, String unit) {
        DataSource migrated = database.migrated(unit, source -> {
            migrate(source, "platform");
            if (!unit.equals("platform")) {
                migrate(source, unit);
            }
        });
        return on(migrated, unit);
    }

    /** A further unit on a database that another test unit opened; migrates the unit's tables when they are absent. */
    public static TestUnit alsoOn(TestUnit other, String unit) {
        migrate(other.dataSource, unit);
        return on(other.dataSource, unit);
    }

    private static TestUnit on(DataSource source, String unit) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("javax.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("javax.persistence.nonJtaDataSource", source);
        settings.put("javax.persistence.jtaDataSource", source);
        settings.put("eclipselink.weaving", "false");
        settings.put("eclipselink.logging.level", "WARNING");
        return new TestUnit(source, Persistence.createEntityManagerFactory(unit, settings));
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JpaTemplate jpa() {
        return jpa;
    }

    public TestCallers callers() {
        return callers;
    }

    public ScopedRepository repository() {
        return new ScopedRepository(jpa, callers);
    }

    @Override
    public void close() {
        factory.close();
    }

    private static void migrate(DataSource source, String unit) {
        try (Connection connection = source.getConnection()) {
            createSchema(connection, unit);
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            try (Liquibase liquibase =
                    new Liquibase("db/" + unit + "/changelog.xml", new ClassLoaderResourceAccessor(), database)) {
                liquibase.update(new Contexts());
            }
        } catch (Exception e) {
            throw new IllegalStateException("Cannot migrate " + unit, e);
        }
    }

    private static void createSchema(Connection connection, String unit) throws SQLException {
        try (var schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                if (unit.equalsIgnoreCase(schemas.getString(1))) {
                    return;
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema " + unit);
        }
    }
}
