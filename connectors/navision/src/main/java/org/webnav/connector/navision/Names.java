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

    static Map<String, String> pairs(String[] texts) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String text : texts) {
            int sign = text.indexOf('=');
            if (sign < 1) {
                throw new IllegalArgumentException("expected name=value but found " + text);
            }
            pairs.put(text.substring(0, sign).strip(), text.substring(sign + 1).strip());
        }
        return Map.copyOf(pairs);
    }
}
