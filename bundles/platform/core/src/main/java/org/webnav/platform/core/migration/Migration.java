package org.webnav.platform.core.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.ui.LoggerUIService;
import org.osgi.framework.Bundle;

/**
 * Brings one unit's schema up to date.
 *
 * @param unit name of the unit and of its schema
 * @param path of the changelog inside the bundle; part of every change set's identity
 */
record Migration(String unit, String path) {

    /** Reads the header {@code WebNav-Migration: <unit>;path=<changelog>}. */
    static Migration parse(String header) {
        String[] parts = header.split(";path=", 2);
        if (parts.length != 2 || !parts[0].trim().matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("WebNav-Migration must read <unit>;path=<changelog>, not: " + header);
        }
        return new Migration(parts[0].trim(), parts[1].trim());
    }

    /** What Liquibase would print goes to its log, which is silent by default: standard output belongs to the console. */
    void run(Bundle bundle, Connection connection) throws Exception {
        createSchema(connection);
        ClassLoader loader = Liquibase.class.getClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            BundleResources resources = new BundleResources(bundle, loader);
            Map<String, Object> scope = new HashMap<>();
            scope.put(Scope.Attr.classLoader.name(), loader);
            scope.put(Scope.Attr.resourceAccessor.name(), resources);
            scope.put(Scope.Attr.ui.name(), new LoggerUIService());
            Scope.child(scope, () -> update(resources, connection));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void update(BundleResources resources, Connection connection) throws Exception {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        new Liquibase(path, resources, database).update(new Contexts(), new LabelExpression());
    }

    private void createSchema(Connection connection) throws SQLException {
        try (ResultSet schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                if (unit.equalsIgnoreCase(schemas.getString(1))) {
                    return;
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema " + unit);
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}
