package org.webnav.connector.navision;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names of page services and their fields where a site's differ from the standard ones. */
record Names(Map<String, String> services, Map<String, String> fields) {

    String service(String standard) {
        return services.getOrDefault(standard, standard);
    }

    String field(String service, String standard) {
        return fields.getOrDefault(service + "." + standard, standard);
    }

    /** Entries one by one or several with commas between, as a properties file can hold only one text. */
    static Map<String, String> pairs(String... texts) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String text : String.join(",", texts).split(",")) {
            if (!text.isBlank()) {
                add(pairs, text);
            }
        }
        return Map.copyOf(pairs);
    }

    private static void add(Map<String, String> pairs, String text) {
        int sign = text.indexOf('=');
        if (sign < 1) {
            throw new IllegalArgumentException("expected name=value but found " + text);
        }
        pairs.put(text.substring(0, sign).strip(), text.substring(sign + 1).strip());
    }
}
