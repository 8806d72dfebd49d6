package org.webnav.catalog.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.ItemFilter;
import org.webnav.platform.api.Decimals;
import org.webnav.platform.api.Invalid;

/** Brings the filters of a question into the form that fits their attributes. */
final class Filters {

    private Filters() {}

    static List<ItemFilter> fitting(List<ItemFilter> filters, Vocabulary words) {
        return filters.stream().map(filter -> fitting(filter, words)).toList();
    }

    private static ItemFilter fitting(ItemFilter filter, Vocabulary words) {
        Attribute attribute = words.attributes().get(filter.attribute());
        if (attribute == null) {
            throw new Invalid("catalog.unknown-attribute", "There is no attribute " + filter.attribute() + ".");
        }
        boolean number = attribute.type() == AttributeType.NUMBER;
        if (number && !filter.isRange() && filter.values().size() == 1) {
            BigDecimal value = number(filter.values().iterator().next(), attribute);
            return new ItemFilter(attribute.code(), Set.of(), value, value);
        }
        if (number != filter.isRange()) {
            throw new Invalid(
                    "catalog.filter-does-not-fit",
                    "Filter " + attribute.code()
                            + (number ? " by a number or a range." : " by values, not by a range."));
        }
        return filter;
    }

    private static BigDecimal number(String text, Attribute attribute) {
        try {
            return Decimals.parse(text);
        } catch (NumberFormatException e) {
            throw new Invalid("catalog.filter-does-not-fit", "Filter " + attribute.code() + " by a number or a range.");
        }
    }
}
