package org.webnav.catalog.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.LifeCycle;
import org.webnav.catalog.api.spi.ItemContribution;

/** Items and contributions of the tests. */
final class Examples {

    private Examples() {}

    static Item item(String number) {
        return new Item(
                new UUID(0, 1),
                number,
                ItemType.INVENTORY,
                "Desk",
                "",
                "",
                "",
                "PCS",
                "PCS",
                List.of(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                "",
                "",
                LifeCycle.ACTIVE,
                BigDecimal.ZERO,
                "",
                "");
    }

    static ItemContribution giving(String part, Map<String, ?> answer) {
        return contribution(part, answer, null, 0);
    }

    static ItemContribution giving(String part, Map<String, ?> answer, int rank) {
        return contribution(part, answer, null, rank);
    }

    static ItemContribution failing(String part) {
        return contribution(part, Map.of(), new IllegalStateException("away"), 0);
    }

    private static ItemContribution contribution(
            String part, Map<String, ?> answer, RuntimeException failure, int rank) {
        return new ItemContribution() {
            @Override
            public String part() {
                return part;
            }

            @Override
            public int rank() {
                return rank;
            }

            @Override
            public Map<String, ?> contribute(UUID buyer, List<Item> items) {
                if (failure != null) {
                    throw failure;
                }
                return answer;
            }
        };
    }
}
