package org.webnav.platform.core.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.webnav.platform.api.Transactions;

/** Real transactions on one database without a container: whoever asks the source within one gets its connection. */
public final class ThreadTransactions implements Transactions {

    private final DataSource real;
    private final DataSource source;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    public ThreadTransactions(DataSource real) {
        this.real = real;
        this.source = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Connection joined = current.get();
                    return joined == null ? real.getConnection() : keptOpen(joined);
                });
    }

    public DataSource source() {
        return source;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return current.get() == null ? separate(work) : work.get();
    }

    @Override
    public <T> T separate(Supplier<T> work) {
        Connection outer = current.get();
        try (Connection connection = real.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            boolean done = false;
            try {
                T result = work.get();
                done = true;
                return result;
            } finally {
                end(connection, done);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            current.set(outer);
        }
    }

    private static void end(Connection connection, boolean done) throws SQLException {
        if (done) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    @Override
    public void afterCommit(Runnable work) {
        throw new UnsupportedOperationException();
    }

    private static Connection keptOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
