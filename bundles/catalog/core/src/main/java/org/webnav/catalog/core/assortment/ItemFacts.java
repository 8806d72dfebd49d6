package org.webnav.catalog.core.assortment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.core.Sql;

/**
 * What rules look at, held in memory.
 *
 * @param values values of the attributes that rules look at, as {@code attribute} and {@code value}
 */
public record ItemFacts(Set<String> categories, Set<Value> values, Set<String> lists) implements Assortment.Facts {

    /** @param value text of the value, as in a rule */
    public record Value(String attribute, String value) {}

    @Override
    public boolean hasValue(String attribute, String value) {
        return values.contains(new Value(attribute, value));
    }

    /** Reads only what the rules of the channel need. */
    public static final class Reader {

        private static final String VALUES =
                "select number, attribute, plain_text from catalog.item_attributes where channel_id = ? and number";
        private static final String LISTS =
                "select number, list_code from catalog.item_list_entries where channel_id = ? and number";

        private final Map<String, Set<Value>> values = new HashMap<>();
        private final Map<String, Set<String>> lists = new HashMap<>();

        public Reader(Connection connection, String channel, RuleBook rules, Collection<String> numbers)
                throws SQLException {
            Set<String> attributes = rules.attributes();
            if (!attributes.isEmpty()) {
                Sql.ofNumbers(
                        connection,
                        VALUES,
                        channel,
                        numbers,
                        "",
                        row -> attributes.contains(row.getString(2))
                                && values.computeIfAbsent(row.getString(1), n -> new HashSet<>())
                                        .add(new Value(row.getString(2), row.getString(3))));
            }
            if (rules.looksAtLists()) {
                Sql.ofNumbers(connection, LISTS, channel, numbers, "", row -> lists.computeIfAbsent(
                                row.getString(1), n -> new HashSet<>())
                        .add(row.getString(2)));
            }
        }

        public ItemFacts of(String number, Set<String> categories) {
            return new ItemFacts(
                    categories, values.getOrDefault(number, Set.of()), lists.getOrDefault(number, Set.of()));
        }
    }
}
