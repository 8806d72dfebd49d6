package org.webnav.stock.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TimeZone;

/** Statements on the tables of stock; moments are stored in UTC whatever the server's time zone. */
final class Sql {

    /** One row of a result. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {}

    static <T> List<T> list(Connection connection, String sql, Collection<?> parameters, Reader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        }
    }

    /**
     * Rows of a table of the channel that belong to some items. Derby looks them up one by one, since it answers a list of
     * parameters by reading the whole table, however large.
     *
     * @param sql up to the condition on the item
     * @param end an order, which counts among the rows of one item
     */
    static <T> void ofItems(
            Connection connection, String sql, String channel, Collection<String> items, String end, Reader<T> reader)
            throws SQLException {
        List<String> all = List.copyOf(new LinkedHashSet<>(items));
        if (all.isEmpty()) {
            return;
        }
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            List<Object> parameters = new ArrayList<>(List.of(channel));
            parameters.addAll(padded(all));
            list(connection, sql + " and item in (" + marks(all.size()) + ")" + end, parameters, reader);
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql + " and item = ?" + end)) {
            statement.setString(1, channel);
            for (String item : all) {
                statement.setString(2, item);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        reader.read(result);
                    }
                }
            }
        }
    }

    static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, List.of(parameters));
            return statement.executeUpdate();
        }
    }

    static void batch(Connection connection, String sql, Collection<? extends Collection<?>> rows) throws SQLException {
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

    /** Marks for a list of values; few lengths, so that the database knows few statements. See {@link #padded}. */
    static String marks(int count) {
        return String.join(",", Collections.nCopies(length(count), "?"));
    }

    /** The values with the last one repeated up to the number of marks. */
    static List<String> padded(List<String> values) {
        List<String> padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(length(values.size()) - values.size(), values.get(values.size() - 1)));
        return padded;
    }

    private static int length(int count) {
        int highest = Integer.highestOneBit(count);
        return highest == count ? count : highest * 2;
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp stored = row.getTimestamp(column, Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC)));
        return stored == null ? null : stored.toInstant();
    }

    /** Without the zeros that storing adds: 12, not 12.00000. */
    static BigDecimal quantity(ResultSet row, int column) throws SQLException {
        BigDecimal bare = row.getBigDecimal(column).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    static void bind(PreparedStatement statement, Collection<?> parameters) throws SQLException {
        int index = 1;
        for (Object parameter : parameters) {
            if (parameter instanceof Instant moment) {
                Calendar utc = Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
                statement.setTimestamp(index++, Timestamp.from(moment), utc);
            } else if (parameter instanceof LocalDate day) {
                statement.setDate(index++, Date.valueOf(day));
            } else {
                statement.setObject(index++, parameter);
            }
        }
    }
}
