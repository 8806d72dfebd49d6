package org.webnav.connector.simulator.navision.odata;

import java.math.BigDecimal;
import java.util.Locale;
import org.webnav.connector.simulator.navision.page.Property;

/** A comparison of two values of a property's type; blank values come first. */
record Comparison(Property property, String operator) {

    boolean test(Object left, Object right) {
        int order = compare(normal(left), normal(right));
        return switch (operator) {
            case "eq" -> order == 0;
            case "ne" -> order != 0;
            case "gt" -> order > 0;
            case "ge" -> order >= 0;
            case "lt" -> order < 0;
            default -> order <= 0;
        };
    }

    private Object normal(Object value) {
        if (value == null) {
            return switch (property.type()) {
                case STRING, GUID -> "";
                case DECIMAL -> BigDecimal.ZERO;
                case INT32, INT64 -> 0L;
                case BOOLEAN -> false;
                default -> null;
            };
        }
        return value instanceof String text && property.ignoresCase() ? text.toUpperCase(Locale.ROOT) : value;
    }

    @SuppressWarnings("unchecked")
    static int compare(Object left, Object right) {
        if (left == null || right == null) {
            return Boolean.compare(left != null, right != null);
        }
        return ((Comparable<Object>) left).compareTo(right);
    }
}
