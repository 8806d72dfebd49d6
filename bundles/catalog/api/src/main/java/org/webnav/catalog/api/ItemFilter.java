package org.webnav.catalog.api;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Keeps the items that have one of some values of an attribute. Several filters narrow each other.
 *
 * @param attribute code
 * @param values option codes, texts, {@code true}/{@code false} or ISO dates; empty when a range is asked for
 * @param from least number that the item's value may reach, null for no bound
 * @param to greatest number, null for no bound
 */
public record ItemFilter(String attribute, Set<String> values, BigDecimal from, BigDecimal to) {

    public ItemFilter {
        values = Set.copyOf(values);
    }

    public boolean isRange() {
        return from != null || to != null;
    }
}
