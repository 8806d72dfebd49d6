package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of codes in every language. */
public final class Names {

    private final Map<String, Map<String, String>> byCode = new HashMap<>();

    private Names() {}

    static Names ofCategories(Connection connection, String channel) throws SQLException {
        return read(connection, "catalog.category_names", channel);
    }

    static Names ofUnits(Connection connection, String channel) throws SQLException {
        return read(connection, "catalog.unit_names", channel);
    }

    private static Names read(Connection connection, String table, String channel) throws SQLException {
        Names names = new Names();
        Sql.list(
                connection,
                "select code, language, name from " + table + " where channel_id = ?",
                List.of(channel),
                row -> names.byCode
                        .computeIfAbsent(row.getString(1), code -> new HashMap<>())
                        .put(row.getString(2), row.getString(3)));
        return names;
    }

    /** In the first of the languages that it has a name in; the code itself when it has none. */
    public String of(String code, Languages languages) {
        return languages.choose(byCode.getOrDefault(code, Map.of()), code);
    }
}
