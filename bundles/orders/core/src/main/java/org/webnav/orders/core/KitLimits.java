package org.webnav.orders.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.webnav.orders.api.Order;

/** Holds kits against what the ERP takes once they are written out. */
record KitLimits(Violations violations) {

    private static final BigDecimal LARGEST = new BigDecimal("9999999");

    void check(List<Order.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Order.Assembly kit = lines.get(i).kit();
            if (kit != null
                    && kit.components().stream()
                            .anyMatch(part -> part.quantity().compareTo(LARGEST) > 0)) {
                violations.addToLine(
                        i,
                        "quantity",
                        "orders.quantity-too-large",
                        "The quantity of each component must be at most " + LARGEST + ".",
                        Map.of("limit", LARGEST.toString()));
            }
        }
        if (WrittenOut.lines(lines).size() > DraftCheck.MOST_LINES) {
            violations.add(
                    "lines",
                    "orders.too-many-lines",
                    "An order has at most " + DraftCheck.MOST_LINES + " lines, components of kits counted.",
                    Map.of("limit", Integer.toString(DraftCheck.MOST_LINES)));
        }
        violations.throwIfAny();
    }
}
