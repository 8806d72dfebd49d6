package org.webnav.catalog.core.sheet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.webnav.catalog.api.ItemSheet.Variant;
import org.webnav.catalog.core.Sql;

/** The variants of items with their names. */
public final class Variants {

    private record Key(String number, String code) {}

    private Variants() {}

    /** By item number, in the order in which they are shown. */
    public static Map<String, List<Variant>> read(Connection connection, String channel, Collection<String> numbers)
            throws SQLException {
        Map<Key, Map<String, String>> names = new HashMap<>();
        Sql.ofNumbers(
                connection,
                "select number, code, language, name from catalog.item_variant_names where channel_id = ? and number",
                channel,
                numbers,
                "",
                row -> names.computeIfAbsent(new Key(row.getString(1), row.getString(2)), key -> new TreeMap<>())
                        .put(row.getString(3), row.getString(4)));
        Map<String, List<Variant>> variants = new HashMap<>();
        Sql.ofNumbers(
                connection,
                "select number, code, blocked from catalog.item_variants where channel_id = ? and number",
                channel,
                numbers,
                " order by place",
                row -> {
                    Key key = new Key(row.getString(1), row.getString(2));
                    return variants.computeIfAbsent(key.number(), n -> new ArrayList<>())
                            .add(new Variant(key.code(), names.getOrDefault(key, Map.of()), row.getInt(3) != 0));
                });
        return variants;
    }
}
