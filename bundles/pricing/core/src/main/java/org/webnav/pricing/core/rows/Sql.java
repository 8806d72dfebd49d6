package org.webnav.pricing.core.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** A select that is put together from text and parameters. Not thread safe. */
final class Sql {

    /** Most values of one {@code in} list. */
    static final int CHUNK = 500;

    private static final int FETCH = 5000;
    private static final int[] SIZES = {1, 8, 64, CHUNK};

    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    Sql add(String sql, Object... values) {
        text.append(sql);
        parameters.addAll(List.of(values));
        return this;
    }

    /**
     * Adds {@code (?, ?, …)}. The last value is repeated up to one of a few lengths, so that databases meet few different
     * statements and keep their plans.
     */
    Sql in(Collection<String> values) {
        int size = sizeFor(values.size());
        text.append("(?").append(", ?".repeat(size - 1)).append(')');
        Iterator<String> iterator = values.iterator();
        String value = "";
        for (int i = 0; i < size; i++) {
            value = iterator.hasNext() ? iterator.next() : value;
            parameters.add(value);
        }
        return this;
    }

    void each(Connection connection, Row row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text.toString())) {
            statement.setFetchSize(FETCH);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    row.read(result);
                }
            }
        }
    }

    /** Parts of at most {@link #CHUNK} values. */
    static List<List<String>> chunks(Collection<String> values) {
        List<String> all = List.copyOf(values);
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }

    private static int sizeFor(int count) {
        for (int size : SIZES) {
            if (count <= size) {
                return size;
            }
        }
        return count;
    }
}
