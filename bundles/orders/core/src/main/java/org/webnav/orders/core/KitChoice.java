package org.webnav.orders.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Kit;

/**
 * A kit as a line orders it.
 *
 * @param choices of the buyer, as they are kept
 * @param slots those that are filled
 */
record KitChoice(Kit kit, Map<String, String> choices, List<Filling> slots) {

    /**
     * @param preferred what the price is of
     * @param candidates what may be delivered, the preferred one first
     */
    record Filling(String slot, Candidate preferred, List<Candidate> candidates) {}

    /** @param quantity base units in a base unit of the kit */
    record Candidate(Item item, BigDecimal quantity) {}

    boolean isSummed() {
        return kit.price() == Kit.Price.SUMMED;
    }

    boolean isExploded() {
        return kit.orderedAs() == Kit.OrderedAs.COMPONENTS;
    }
}
