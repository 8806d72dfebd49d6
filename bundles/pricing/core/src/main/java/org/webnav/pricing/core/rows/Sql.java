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
    private Collection<String> codes;

    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    Sql add(String sql, Object... values) {
        text.append(sql);
        parameters.addAll(List.of(values));
        return this;
    }

    /** Adds the condition that the column named last has one of these values; nothing comes after it. */
    Sql in(Collection<String> values) {
        codes = values;
        return this;
    }

    void each(Connection connection, Row row) throws SQLException {
        if (codes == null) {
            select(connection, text.toString(), List.of(parameters), row);
        } else if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            int size = sizeFor(codes.size());
            select(connection, text + " in (?" + ", ?".repeat(size - 1) + ")", List.of(withCodes(size)), row);
        } else {
            // Derby answers a list of parameters by reading the whole table, however large
            List<List<Object>> questions = codes.stream().map(this::with).toList();
            select(connection, text + " = ?", questions, row);
        }
    }

    private static void select(Connection connection, String sql, List<List<Object>> questions, Row row)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            for (List<Object> question : questions) {
                for (int i = 0; i < question.size(); i++) {
                    statement.setObject(i + 1, question.get(i));
                }
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        row.read(result);
                    }
                }
            }
        }
    }

    private List<Object> with(String code) {
        List<Object> all = new ArrayList<>(parameters);
        all.add(code);
        return all;
    }

    /** The last code is repeated up to one of a few lengths, so that the database keeps its plans. */
    private List<Object> withCodes(int size) {
        List<Object> all = new ArrayList<>(parameters);
        Iterator<String> iterator = codes.iterator();
        String code = "";
        for (int i = 0; i < size; i++) {
            code = iterator.hasNext() ? iterator.next() : code;
            all.add(code);
        }
        return all;
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
