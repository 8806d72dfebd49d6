package org.webnav.connector.simulator.navision.odata;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A path segment: a name and perhaps a key predicate.
 *
 * @param name the name before the bracket
 * @param key key values by name (an unnamed single value under ""), {@code null} without brackets
 */
public record Segment(String name, Map<String, String> key) {

    public boolean hasKey() {
        return key != null;
    }

    public static Segment parse(String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return new Segment(text, null);
        }
        if (!text.endsWith(")")) {
            throw NavException.badPath(text);
        }
        return new Segment(text.substring(0, open), key(text.substring(open + 1, text.length() - 1)));
    }

    private static Map<String, String> key(String predicate) {
        Map<String, String> key = new LinkedHashMap<>();
        for (String part : Text.split(predicate, ',')) {
            int equals = part.indexOf('=');
            boolean named = equals > 0 && part.substring(0, equals).matches("\\w+");
            key.put(
                    named ? part.substring(0, equals).strip() : "",
                    Text.unquote((named ? part.substring(equals + 1) : part).strip()));
        }
        return key;
    }
}
