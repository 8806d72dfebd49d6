package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The categories of one channel, which are few enough to be held at once. A loop in the ERP's data does no harm. */
public final class CategoryTree {

    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, Set<String>> above = new HashMap<>();

    static CategoryTree read(Connection connection, String channel) throws SQLException {
        CategoryTree tree = new CategoryTree();
        String sql = "select code, parent from catalog.categories where channel_id = ? order by code";
        Sql.list(connection, sql, List.of(channel), row -> tree.parents.put(row.getString(1), row.getString(2)));
        tree.parents.forEach((code, parent) ->
                tree.children.computeIfAbsent(parent, p -> new ArrayList<>()).add(code));
        tree.parents.keySet().forEach(code -> tree.above.put(code, tree.climb(code)));
        return tree;
    }

    public Map<String, String> parents() {
        return parents;
    }

    /** The category and all below it. */
    public Set<String> below(String code) {
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

    /** The category first, then those above it; one that is not in the tree stands alone, none for the empty code. */
    public Set<String> above(String code) {
        if (code.isEmpty()) {
            return Set.of();
        }
        Set<String> known = above.get(code);
        return known == null ? Set.of(code) : known;
    }

    private Set<String> climb(String code) {
        Set<String> found = new LinkedHashSet<>();
        String next = code;
        while (next != null && !next.isEmpty() && found.add(next)) {
            next = parents.get(next);
        }
        return Collections.unmodifiableSet(found);
    }

    /** Sums up what is in each category and below it. */
    Map<String, Long> sums(Map<String, Long> own) {
        Map<String, Long> sums = new HashMap<>();
        own.forEach((category, count) -> above(category).forEach(code -> sums.merge(code, count, Long::sum)));
        return sums;
    }
}
