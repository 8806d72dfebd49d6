package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.core.assortment.RuleBook;
import org.webnav.catalog.core.attribute.AttributeTable;
import org.webnav.catalog.core.kit.KitTable;

/**
 * Everything of a channel that describes items and is small enough to be held at once. Immutable.
 *
 * @param attributes by code, in the order in which they are shown
 * @param erpAttributes codes of those that the ERP owns, with the languages of its names
 * @param kits by number, found without regard to case
 */
public record Vocabulary(
        CategoryTree categories,
        Names categoryNames,
        Units units,
        Map<String, Attribute> attributes,
        Map<String, Set<String>> erpAttributes,
        RuleBook rules,
        Map<String, Kit> kits) {

    /** @param unece code to UN/ECE code, empty when unknown */
    record Units(Map<String, String> unece, Names names) {}

    static Vocabulary read(Connection connection, String channel) throws SQLException {
        Map<String, String> unece = new HashMap<>();
        Sql.list(
                connection,
                "select code, unece from catalog.units where channel_id = ?",
                List.of(channel),
                row -> unece.put(row.getString(1), row.getString(2)));
        return new Vocabulary(
                CategoryTree.read(connection, channel),
                Names.ofCategories(connection, channel),
                new Units(unece, Names.ofUnits(connection, channel)),
                new AttributeTable(connection, channel).read(),
                Map.copyOf(new AttributeTable(connection, channel).ofErp()),
                RuleBook.read(connection, channel),
                kits(connection, channel));
    }

    private static Map<String, Kit> kits(Connection connection, String channel) throws SQLException {
        Map<String, Kit> kits = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        kits.putAll(new KitTable(connection, channel).all());
        return Collections.unmodifiableMap(kits);
    }
}
