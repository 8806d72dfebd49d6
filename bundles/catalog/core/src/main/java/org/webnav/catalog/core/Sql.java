package org.webnav.catalog.core;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/** Prepared statements in a few words. */
public final class Sql {

    /** One row of a result. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A parameter without value, which Derby wants to know the type of. */
    public record Nothing(int type) {}

    public static final Nothing NO_DATE = new Nothing(Types.DATE);
    public static final Nothing NO_DECIMAL = new Nothing(Types.DECIMAL);

    private Sql() {}

    public static <T> List<T> list(Connection connection, String sql, Collection<?> parameters, Reader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            List<T> rows = new ArrayList<>();
            read(statement, reader, rows);
            return rows;
        }
    }

    public static void batch(Connection connection, String sql, Collection<? extends Collection<?>> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Collection<?> row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** @return how many rows were changed */
    public static int update(Connection connection, String sql, Collection<?> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /**
     * Rows of a table of the channel that belong to some numbers, or other codes. Derby looks them up one by one, since it
     * answers a list of parameters by reading the whole table, however large.
     *
     * @param sql ends with the name of the column, to which the condition is added
     * @param end an order, which counts among the rows of one number
     */
    public static <T> List<T> ofNumbers(
            Connection connection, String sql, String channel, Collection<String> numbers, String end, Reader<T> reader)
            throws SQLException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        if (isPostgres(connection)) {
            // one text of the statement for every count, so that the server keeps its plan
            Array list = connection.createArrayOf("varchar", numbers.toArray());
            return list(connection, sql + " = any (?)" + end, List.of(channel, list), reader);
        }
        List<T> rows = new ArrayList<>(numbers.size());
        try (PreparedStatement statement = connection.prepareStatement(sql + " = ?" + end)) {
            statement.setString(1, channel);
            for (String number : new LinkedHashSet<>(numbers)) {
                statement.setString(2, number);
                read(statement, reader, rows);
            }
        }
        return rows;
    }

    private static <T> void read(PreparedStatement statement, Reader<T> reader, List<T> rows) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
    }

    /** Deletes a table's rows of some numbers of the channel. */
    public static void deleteNumbers(Connection connection, String table, String channel, Collection<String> numbers)
            throws SQLException {
        if (numbers.isEmpty()) {
            return;
        }
        String sql = "delete from " + table + " where channel_id = ? and number ";
        if (isPostgres(connection)) {
            Array list = connection.createArrayOf("varchar", numbers.toArray());
            update(connection, sql + "= any (?)", List.of(channel, list));
        } else {
            batch(
                    connection,
                    sql + "= ?",
                    numbers.stream().map(number -> List.of(channel, number)).toList());
        }
    }

    static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** A list for {@code in (…)}; never empty, because SQL does not know an empty list. */
    public static String marks(int count) {
        return String.join(",", Collections.nCopies(Math.max(1, count), "?"));
    }

    private static void bind(PreparedStatement statement, Collection<?> parameters) throws SQLException {
        int index = 1;
        for (Object parameter : parameters) {
            set(statement, index++, parameter);
        }
    }

    private static void set(PreparedStatement statement, int index, Object parameter) throws SQLException {
        if (parameter instanceof Nothing nothing) {
            statement.setNull(index, nothing.type());
        } else if (parameter instanceof LocalDate day) {
            statement.setDate(index, Date.valueOf(day));
        } else if (parameter instanceof Instant time) {
            statement.setTimestamp(index, Timestamp.valueOf(LocalDateTime.ofInstant(time, ZoneOffset.UTC)));
        } else if (parameter instanceof Array array) {
            statement.setArray(index, array);
        } else {
            statement.setObject(index, parameter);
        }
    }

    public static LocalDate day(ResultSet row, int column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    public static Instant time(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
