package org.webnav.orders.core;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.webnav.orders.api.OrderDraft;

/** Holds the head of an order against its limits; Navision's fields are as long as these. */
final class DraftCheck {

    static final int MOST_LINES = 1000;

    private static final int LONGEST_REFERENCE = 35;
    private static final int LONGEST_ADDRESS_CODE = 10;
    private static final int LONGEST_COMMENT = 500;

    private final Buyers buyers;
    private final Clock clock;

    DraftCheck(Buyers buyers, Clock clock) {
        this.buyers = buyers;
        this.clock = clock;
    }

    /** Notes the faults of the head; the number of lines is refused at once, for nothing else could be said then. */
    Violations check(Buyer buyer, OrderDraft draft) {
        Violations violations = new Violations();
        text(violations, "customerReference", draft.customerReference(), LONGEST_REFERENCE);
        text(violations, "comment", draft.comment(), LONGEST_COMMENT);
        address(violations, buyer, Texts.clean(draft.deliveryAddress()));
        if (draft.wantedDate() != null && draft.wantedDate().isBefore(LocalDate.now(clock))) {
            violations.add("wantedDate", "orders.wanted-date-in-the-past", "The wanted date lies in the past.");
        }
        count(violations, draft.lines());
        return violations;
    }

    private static void count(Violations violations, List<OrderDraft.Line> lines) {
        if (lines == null || lines.isEmpty()) {
            violations.add("lines", "orders.no-lines", "An order needs at least one line.");
            violations.throwIfAny();
        } else if (lines.size() > MOST_LINES) {
            violations.add(
                    "lines",
                    "orders.too-many-lines",
                    "An order has at most " + MOST_LINES + " lines.",
                    Map.of("limit", Integer.toString(MOST_LINES)));
            violations.throwIfAny();
        }
    }

    private void address(Violations violations, Buyer buyer, String code) {
        text(violations, "deliveryAddress", code, LONGEST_ADDRESS_CODE);
        if (!code.isEmpty() && code.length() <= LONGEST_ADDRESS_CODE && !buyers.hasAddress(buyer, code)) {
            violations.add(
                    "deliveryAddress", "orders.unknown-delivery-address", "The customer has no such delivery address.");
        }
    }

    private static void text(Violations violations, String field, String text, int limit) {
        if (Texts.clean(text).length() > limit) {
            violations.add(
                    field,
                    "orders.text-too-long",
                    field + " has at most " + limit + " characters.",
                    Map.of("limit", Integer.toString(limit)));
        }
    }
}
