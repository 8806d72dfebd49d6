package org.webnav.lib.derby;

import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.BasicEmbeddedConnectionPoolDataSource40;
import org.apache.derby.jdbc.BasicEmbeddedDataSource40;
import org.apache.derby.jdbc.BasicEmbeddedXADataSource40;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * Data sources of embedded Derby databases, addressed by {@code url} ({@code jdbc:derby:<folder>}).
 *
 * <p>A database that does not exist is created first, so that a crash at any moment leaves either none or a whole one.
 */
@Component(
        service = DataSourceFactory.class,
        property = {
            DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.apache.derby.jdbc.EmbeddedDriver",
            DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=derby"
        })
public final class DerbyDataSourceFactory implements DataSourceFactory {

    private static final String PREFIX = "jdbc:derby:";

    private final Set<DatabaseFolder> opened = ConcurrentHashMap.newKeySet();

    @Override
    public DataSource createDataSource(Properties properties) throws SQLException {
        return configured(new BasicEmbeddedDataSource40(), properties);
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) throws SQLException {
        return configured(new BasicEmbeddedConnectionPoolDataSource40(), properties);
    }

    @Override
    public XADataSource createXADataSource(Properties properties) throws SQLException {
        return configured(new BasicEmbeddedXADataSource40(), properties);
    }

    @Override
    public Driver createDriver(Properties properties) {
        return new EmbeddedDriver();
    }

    private <D extends BasicEmbeddedDataSource40> D configured(D source, Properties properties) throws SQLException {
        source.setDatabaseName(existing(properties.getProperty(JDBC_URL)));
        source.setUser(properties.getProperty(JDBC_USER));
        source.setPassword(properties.getProperty(JDBC_PASSWORD));
        return source;
    }

    private String existing(String url) throws SQLException {
        if (url == null || !url.startsWith(PREFIX) || url.indexOf(';') >= 0) {
            throw new SQLException("A url of the form " + PREFIX + "<folder> is needed, not " + url);
        }
        DatabaseFolder folder =
                new DatabaseFolder(Path.of(url.substring(PREFIX.length())).toAbsolutePath());
        folder.createIfMissing();
        opened.add(folder);
        return folder.path().toString();
    }

    /** A database that is shut down in order needs no recovery when it is opened again. */
    @Deactivate
    void shutDown() {
        opened.forEach(DatabaseFolder::shutDown);
    }
}
