package org.webnav.catalog.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * An attribute as a filter beside a list of items. The counts respect the buyer's assortment and every filter but the
 * attribute's own, so that a second value may be added.
 *
 * @param name in the language of the question
 * @param unit UN/ECE code of a number's unit, empty for none
 * @param values most frequent first, at most {@value #MOST_VALUES}; empty for numbers
 * @param least smallest number among the items, null when the attribute is no number
 * @param greatest largest number among the items, null when the attribute is no number
 */
public record Facet(
        String attribute,
        String name,
        AttributeType type,
        String unit,
        List<Value> values,
        BigDecimal least,
        BigDecimal greatest) {

    public static final int MOST_VALUES = 50;

    public Facet {
        values = List.copyOf(values);
    }

    /** @param value as {@link ItemFilter#values()} take it; {@code name} in the language of the question */
    public record Value(String value, String name, long count) {}
}
