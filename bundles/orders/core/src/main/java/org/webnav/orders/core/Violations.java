package org.webnav.orders.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

/** Collects every fault of an order, so that the buyer can mend all at once. */
final class Violations {

    private final List<Violation> found = new ArrayList<>();

    void add(String field, String code, String message) {
        found.add(Violation.of(field, code, message));
    }

    void add(String field, String code, String message, Map<String, String> parameters) {
        found.add(new Violation(field, code, message, parameters));
    }

    void addToLine(int index, String part, String code, String message, Map<String, String> parameters) {
        add("lines[" + index + "]." + part, code, message, parameters);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new Invalid("orders.invalid", "The order cannot be taken like this: see the violations.", found);
        }
    }
}
