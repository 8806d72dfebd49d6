package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small table of codes with one attribute each and names per language, brought up to date by writing only the codes
 * that differ.
 */
final class NamedCodes {

    private static final int NAME_LENGTH = 250;

    static final NamedCodes CATEGORIES = new NamedCodes("catalog.categories", "parent", "catalog.category_names");
    static final NamedCodes UNITS = new NamedCodes("catalog.units", "unece", "catalog.unit_names");

    /** @param names language to text, none of them empty */
    record Row(String code, String attribute, Map<String, String> names) {

        Row {
            attribute = attribute == null ? "" : attribute;
            names = Texts.clean(names, NAME_LENGTH);
        }
    }

    private final String table;
    private final String attribute;
    private final String namesTable;

    private NamedCodes(String table, String attribute, String namesTable) {
        this.table = table;
        this.attribute = attribute;
        this.namesTable = namesTable;
    }

    /** @param structure whether a code is new or its attribute is another */
    record Applied(int changed, boolean structure) {}

    Applied apply(Connection connection, String channel, Collection<Row> rows) throws SQLException {
        Map<String, Row> wanted = new LinkedHashMap<>();
        rows.forEach(row -> wanted.put(row.code(), row));
        Map<String, Row> stored = read(connection, channel);
        List<Row> changed = wanted.values().stream()
                .filter(row -> !row.equals(stored.get(row.code())))
                .toList();
        write(connection, channel, changed, stored);
        boolean structure = changed.stream()
                .anyMatch(row -> !stored.containsKey(row.code())
                        || !stored.get(row.code()).attribute().equals(row.attribute()));
        return new Applied(changed.size(), structure);
    }

    private Map<String, Row> read(Connection connection, String channel) throws SQLException {
        Map<String, Map<String, String>> names = new HashMap<>();
        Sql.list(
                connection,
                "select code, language, name from " + namesTable + " where channel_id = ?",
                List.of(channel),
                row -> names.computeIfAbsent(row.getString(1), code -> new HashMap<>())
                        .put(row.getString(2), row.getString(3)));
        Map<String, Row> rows = new HashMap<>();
        Sql.list(
                connection,
                "select code, " + attribute + " from " + table + " where channel_id = ?",
                List.of(channel),
                row -> rows.put(
                        row.getString(1),
                        new Row(row.getString(1), row.getString(2), names.getOrDefault(row.getString(1), Map.of()))));
        return rows;
    }

    private void write(Connection connection, String channel, List<Row> changed, Map<String, Row> stored)
            throws SQLException {
        List<List<String>> inserts = new ArrayList<>();
        List<List<String>> updates = new ArrayList<>();
        List<List<String>> cleared = new ArrayList<>();
        List<List<String>> names = new ArrayList<>();
        for (Row row : changed) {
            (stored.containsKey(row.code()) ? updates : inserts).add(List.of(row.attribute(), channel, row.code()));
            cleared.add(List.of(channel, row.code()));
            row.names().forEach((language, name) -> names.add(List.of(channel, row.code(), language, name)));
        }
        Sql.batch(
                connection, "insert into " + table + " (" + attribute + ", channel_id, code) values (?,?,?)", inserts);
        Sql.batch(
                connection,
                "update " + table + " set " + attribute + " = ? where channel_id = ? and code = ?",
                updates);
        Sql.batch(connection, "delete from " + namesTable + " where channel_id = ? and code = ?", cleared);
        Sql.batch(
                connection,
                "insert into " + namesTable + " (channel_id, code, language, name) values (?,?,?,?)",
                names);
    }
}
