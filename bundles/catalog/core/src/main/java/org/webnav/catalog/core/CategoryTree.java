package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The categories of one channel, which are few enough to be held at once. A loop in the ERP's data does no harm. */
final class CategoryTree {

    private static final String ITEMS =
            "select category, count(*) from catalog.items where channel_id = ? group by category";

    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    static CategoryTree read(Connection connection, String channel) throws SQLException {
        CategoryTree tree = new CategoryTree();
        String sql = "select code, parent from catalog.categories where channel_id = ? order by code";
        Sql.list(connection, sql, List.of(channel), row -> tree.parents.put(row.getString(1), row.getString(2)));
        tree.parents.forEach((code, parent) ->
                tree.children.computeIfAbsent(parent, p -> new ArrayList<>()).add(code));
        return tree;
    }

    Map<String, String> parents() {
        return parents;
    }

    /** The category and all below it. */
    Set<String> below(String code) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /** Items per category, those below it counted too. */
    Map<String, Long> counts(Connection connection, String channel) throws SQLException {
        Map<String, Long> own = new HashMap<>();
        Sql.list(connection, ITEMS, List.of(channel), row -> own.put(row.getString(1), row.getLong(2)));
        Map<String, Long> counts = new HashMap<>();
        parents.keySet()
                .forEach(code -> counts.put(
                        code,
                        below(code).stream()
                                .mapToLong(c -> own.getOrDefault(c, 0L))
                                .sum()));
        return counts;
    }
}
