package org.webnav.connector.simulator.navision.odata;

import java.util.Locale;
import java.util.Set;

/** The text functions of a filter. */
final class Matching {

    private Matching() {}

    static boolean isFunction(String word) {
        return Set.of("contains", "startswith", "endswith").contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean test(String function, Object text, Object part, boolean ignoreCase) {
        String whole = normal(text, ignoreCase);
        String searched = normal(part, ignoreCase);
        return switch (function) {
            case "contains" -> whole.contains(searched);
            case "startswith" -> whole.startsWith(searched);
            default -> whole.endsWith(searched);
        };
    }

    private static String normal(Object value, boolean ignoreCase) {
        String text = value == null ? "" : value.toString();
        return ignoreCase ? text.toUpperCase(Locale.ROOT) : text;
    }
}
