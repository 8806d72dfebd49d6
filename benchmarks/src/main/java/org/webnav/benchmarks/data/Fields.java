package org.webnav.benchmarks.data;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fields of one record in their order. */
final class Fields {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Fields with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
