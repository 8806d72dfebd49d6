package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which item a code means. */
final class CodeMatches {

    private CodeMatches() {}

    /** Code as asked to number as the catalogue writes it; codes are numbers, ignoring case. */
    static Map<String, String> byNumber(Connection connection, String channel, Collection<String> codes)
            throws SQLException {
        return pick(codes, read(connection, "number_key", channel, codes));
    }

    /** As {@link #byNumber}; codes may be GTINs too. */
    static Map<String, String> byAnyCode(Connection connection, String channel, Collection<String> codes)
            throws SQLException {
        Map<String, String> known = read(connection, "gtin", channel, codes);
        known.putAll(read(connection, "number_key", channel, codes));
        return pick(codes, known);
    }

    private static Map<String, String> read(
            Connection connection, String column, String channel, Collection<String> codes) throws SQLException {
        Set<String> keys =
                codes.stream().map(Folding::key).filter(k -> !k.isEmpty()).collect(Collectors.toSet());
        Map<String, String> numbers = new HashMap<>();
        for (List<String> chunk : Chunks.of(keys)) {
            List<Object> parameters = new ArrayList<>(List.of(channel));
            parameters.addAll(chunk);
            String sql = "select " + column + ", number from catalog.items where channel_id = ? and " + column + " in ("
                    + Sql.marks(chunk.size()) + ") order by number";
            Sql.list(connection, sql, parameters, row -> numbers.putIfAbsent(row.getString(1), row.getString(2)));
        }
        return numbers;
    }

    private static Map<String, String> pick(Collection<String> codes, Map<String, String> known) {
        Map<String, String> picked = new LinkedHashMap<>();
        for (String code : codes) {
            String number = known.get(Folding.key(code));
            if (number != null) {
                picked.put(code, number);
            }
        }
        return picked;
    }
}
