package org.webnav.catalog.core.attribute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.core.Sql;
import org.webnav.platform.api.Conflict;

/** Keeps definitions from losing what items have. */
record UsedValues(Connection connection, String channel) {

    /** Only definitions whose type changes or that lose options are looked up in the items. */
    void require(Map<String, Attribute> stored, Collection<Attribute> changed) throws SQLException {
        List<Attribute> risky = changed.stream()
                .filter(now -> stored.containsKey(now.code()))
                .filter(now -> now.type() != stored.get(now.code()).type()
                        || !options(now).containsAll(options(stored.get(now.code()))))
                .toList();
        if (risky.isEmpty()) {
            return;
        }
        Map<String, Set<String>> used = used(risky);
        for (Attribute now : risky) {
            Set<String> values = used.getOrDefault(now.code(), Set.of());
            if (!values.isEmpty() && now.type() != stored.get(now.code()).type()) {
                throw new Conflict(
                        "catalog.attribute-in-use",
                        "Items have values for attribute " + now.code() + ": its type cannot change.");
            }
            Set<String> lost = new HashSet<>(values);
            lost.removeAll(options(now));
            if (!lost.isEmpty() && !options(stored.get(now.code())).isEmpty()) {
                throw new Conflict(
                        "catalog.option-in-use",
                        "Items have option " + lost.iterator().next() + " of attribute " + now.code() + ".");
            }
        }
    }

    private Map<String, Set<String>> used(List<Attribute> attributes) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(channel));
        attributes.forEach(attribute -> parameters.add(attribute.code()));
        String sql = "select distinct attribute, plain_text from catalog.item_attributes where channel_id = ?"
                + " and attribute in (" + Sql.marks(attributes.size()) + ")";
        Map<String, Set<String>> used = new HashMap<>();
        Sql.list(connection, sql, parameters, row -> used.computeIfAbsent(row.getString(1), a -> new HashSet<>())
                .add(row.getString(2)));
        return used;
    }

    private static Set<String> options(Attribute attribute) {
        return attribute.options().stream().map(Attribute.Option::code).collect(Collectors.toSet());
    }
}
