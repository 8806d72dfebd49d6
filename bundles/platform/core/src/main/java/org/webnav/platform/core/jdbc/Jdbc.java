package org.webnav.platform.core.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.webnav.platform.persistence.Inserts;

/** SQL of the platform's own tables, within the current transaction when there is one. Thread safe. */
public final class Jdbc {

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource source;

    public Jdbc(DataSource source) {
        this.source = source;
    }

    public int update(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = bind(connection.prepareStatement(sql), values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** See {@link Inserts#ifAbsent}. */
    public boolean insertIfAbsent(String sql, Object... values) {
        try (Connection connection = source.getConnection()) {
            return Inserts.ifAbsent(connection, sql, statement -> bind(statement, values));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** The same statement for many rows, in one round trip where the database can; nothing for none. */
    public void batch(String sql, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] values : rows) {
                bind(statement, values).addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    public <T> List<T> list(String sql, Row<T> row, Object... values) {
        return list(sql, Integer.MAX_VALUE, row, values);
    }

    public <T> List<T> list(String sql, int limit, Row<T> row, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = bind(connection.prepareStatement(sql), values)) {
            statement.setMaxRows(limit == Integer.MAX_VALUE ? 0 : limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... values) {
        return list(sql, 1, row, values).stream().findFirst();
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, Timestamp.class) == null
                ? null
                : row.getTimestamp(column).toLocalDateTime();
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static PreparedStatement bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
        return statement;
    }

    private static Object plain(Object value) {
        if (value instanceof UUID id) {
            return id.toString();
        }
        if (value instanceof Instant instant) {
            return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return value;
    }
}
