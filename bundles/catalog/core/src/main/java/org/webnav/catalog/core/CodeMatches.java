package org.webnav.catalog.core;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which items a code may mean. */
final class CodeMatches {

    private static final String CUSTOMERS = "select code_key, number from catalog.customer_items where channel_id = ?"
            + " and customer = ? and code_key in (";

    private CodeMatches() {}

    /** Code as asked to number as the catalogue writes it; codes are numbers, ignoring case. */
    static Map<String, String> byNumber(Reading reading, Collection<String> codes) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, Set<String>> known = new HashMap<>();
        addItems(reading, "number_key", keys(codes), known);
        codes.forEach(code -> known.getOrDefault(Folding.key(code), Set.of()).stream()
                .findFirst()
                .ifPresent(number -> found.put(code, number)));
        return found;
    }

    /**
     * Key of a code to the numbers it may mean, most certain first: its own number, the customer's number for it, a
     * GTIN, the manufacturer's number.
     *
     * @param customer whose own item numbers count, empty for nobody's
     */
    static Map<String, Set<String>> byAnyCode(Reading reading, Collection<String> codes, String customer)
            throws SQLException {
        Set<String> keys = keys(codes);
        Map<String, Set<String>> known = new HashMap<>();
        addItems(reading, "number_key", keys, known);
        if (!customer.isEmpty()) {
            addOwn(reading, customer, keys, known);
        }
        addItems(reading, "gtin", keys, known);
        add(reading, "select gtin, number from catalog.item_gtins where channel_id = ? and gtin", keys, known);
        addItems(reading, "manufacturer_key", keys, known);
        return known;
    }

    private static Set<String> keys(Collection<String> codes) {
        return codes.stream().map(Folding::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }

    private static void addItems(Reading reading, String column, Set<String> keys, Map<String, Set<String>> known)
            throws SQLException {
        String sql = "select " + column + ", number from catalog.items where channel_id = ? and " + column;
        add(reading, sql, keys, known);
    }

    private static void add(Reading reading, String sql, Set<String> keys, Map<String, Set<String>> known)
            throws SQLException {
        for (List<String> chunk : Chunks.of(keys)) {
            Sql.ofNumbers(
                    reading.connection(),
                    sql,
                    reading.channel(),
                    chunk,
                    " order by number",
                    row -> known.computeIfAbsent(row.getString(1), key -> new LinkedHashSet<>())
                            .add(row.getString(2)));
        }
    }

    private static void addOwn(Reading reading, String customer, Set<String> keys, Map<String, Set<String>> known)
            throws SQLException {
        for (List<String> chunk : Chunks.of(keys)) {
            List<Object> parameters = new ArrayList<>(List.of(reading.channel(), customer));
            parameters.addAll(chunk);
            Sql.list(
                    reading.connection(),
                    CUSTOMERS + Sql.marks(chunk.size()) + ") order by number",
                    parameters,
                    row -> known.computeIfAbsent(row.getString(1), key -> new LinkedHashSet<>())
                            .add(row.getString(2)));
        }
    }
}
