package org.webnav.catalog.api;

import java.util.List;
import java.util.Map;

/**
 * A typed property of the items of some categories.
 *
 * @param code unique in the channel, upper case, at most 40 characters
 * @param unit UN/ECE Recommendation 20 code of a number's unit, for example {@code MMT}; empty for none
 * @param names language (ISO 639-1) to name
 * @param options of a {@link AttributeType#LIST}, in the order in which they are shown; empty for others
 * @param categories categories whose items have it, with those below them; empty for all items
 * @param filter offered as a filter beside lists of items
 * @param place attributes with smaller places are shown first
 */
public record Attribute(
        String code,
        AttributeType type,
        String unit,
        Map<String, String> names,
        List<Option> options,
        List<String> categories,
        boolean filter,
        int place) {

    /** @param names language to name */
    public record Option(String code, Map<String, String> names) {
        public Option {
            names = Map.copyOf(names);
        }
    }

    public Attribute {
        names = Map.copyOf(names);
        options = List.copyOf(options);
        categories = List.copyOf(categories);
    }
}
