package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of codes in the languages asked for, each with its fall-back. */
final class Names {

    private final Map<String, Map<String, String>> byCode = new HashMap<>();
    private final Languages languages;

    private Names(Languages languages) {
        this.languages = languages;
    }

    static Names ofCategories(Connection connection, String channel, Languages languages) throws SQLException {
        return read(connection, "catalog.category_names", channel, languages);
    }

    static Names ofUnits(Connection connection, String channel, Languages languages) throws SQLException {
        return read(connection, "catalog.unit_names", channel, languages);
    }

    private static Names read(Connection connection, String table, String channel, Languages languages)
            throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(channel));
        parameters.addAll(languages.wanted());
        String sql = "select code, language, name from " + table + " where channel_id = ? and language in ("
                + Sql.marks(languages.wanted().size()) + ")";
        Names names = new Names(languages);
        Sql.list(connection, sql, parameters, row -> names.byCode
                .computeIfAbsent(row.getString(1), code -> new HashMap<>())
                .put(row.getString(2), row.getString(3)));
        return names;
    }

    /** The code itself when it has no name. */
    String of(String code) {
        return languages.choose(byCode.getOrDefault(code, Map.of()), code);
    }
}
