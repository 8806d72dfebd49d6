package org.webnav.search.core;

import java.util.Set;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.AttributeValue;
import org.webnav.catalog.api.ItemDocument;
import org.webnav.catalog.api.ItemFilter;

/** What filters and rules mean, item by item. */
final class Plainly {

    private Plainly() {}

    static boolean passes(ItemDocument item, ItemFilter filter) {
        return item.attributes().stream()
                .filter(value -> value.attribute().equals(filter.attribute()))
                .anyMatch(value -> value.isNumber()
                        ? (filter.from() == null || value.to().compareTo(filter.from()) >= 0)
                                && (filter.to() == null || value.from().compareTo(filter.to()) <= 0)
                        : filter.values().contains(value.text()));
    }

    static Assortment.Facts facts(ItemDocument item) {
        return new Assortment.Facts() {
            @Override
            public Set<String> categories() {
                return Set.copyOf(item.categories());
            }

            @Override
            public boolean hasValue(String attribute, String value) {
                return item.attributes().contains(AttributeValue.text(attribute, value));
            }

            @Override
            public Set<String> lists() {
                return item.lists();
            }
        };
    }
}
