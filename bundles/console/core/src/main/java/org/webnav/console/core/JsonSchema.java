package org.webnav.console.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of JSON Schema 2020-12 that the manifest's schema uses: {@code type properties required
 * additionalProperties items enum pattern anyOf $ref}. A schema is read by partners' editors too, so the rules stand
 * there once instead of in code.
 */
final class JsonSchema {

    private final JsonNode root;

    JsonSchema(JsonNode root) {
        this.root = root;
    }

    /** Every fault as {@code place: what is wrong}; empty when the value is valid. */
    List<String> faults(JsonNode value) {
        return faults("", value, root);
    }

    private List<String> faults(String place, JsonNode value, JsonNode declared) {
        JsonNode schema =
                declared.has("$ref") ? root.at(declared.get("$ref").textValue().substring(1)) : declared;
        if (schema.has("anyOf")) {
            return closest(place, value, schema.get("anyOf"));
        }
        List<String> faults = new ArrayList<>();
        if (schema.has("type") && !isA(schema.get("type").textValue(), value)) {
            faults.add(at(place) + "must be of type " + schema.get("type").textValue());
            return faults;
        }
        checkText(place, value, schema, faults);
        if (value.isObject()) {
            checkObject(place, value, schema, faults);
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                faults.addAll(faults(place + "[" + i + "]", value.get(i), schema.get("items")));
            }
        }
        return faults;
    }

    /** The faults of the alternative that fits best, since those help its author. */
    private List<String> closest(String place, JsonNode value, JsonNode alternatives) {
        List<List<String>> all = new ArrayList<>();
        alternatives.forEach(one -> all.add(faults(place, value, one)));
        return all.stream()
                .min(Comparator.comparingInt((List<String> faults) -> faults.isEmpty() ? 0 : 1)
                        .thenComparing(faults -> wrongKind(place, faults))
                        .thenComparing(List::size))
                .orElseThrow();
    }

    private static boolean wrongKind(String place, List<String> faults) {
        return faults.stream()
                .anyMatch(fault -> fault.startsWith(at(place) + "must be of type")
                        || fault.startsWith(at(join(place, "type")) + "must be one of"));
    }

    private static void checkText(String place, JsonNode value, JsonNode schema, List<String> faults) {
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            faults.add(at(place) + "must be one of " + schema.get("enum"));
        }
        if (schema.has("pattern")
                && value.isTextual()
                && !Pattern.compile(schema.get("pattern").textValue())
                        .matcher(value.textValue())
                        .find()) {
            faults.add(at(place) + "\"" + value.textValue() + "\" does not match "
                    + schema.get("pattern").textValue());
        }
    }

    private void checkObject(String place, JsonNode value, JsonNode schema, List<String> faults) {
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.textValue())) {
                faults.add(at(join(place, name.textValue())) + "is missing");
            }
        }
        JsonNode known = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        value.fields().forEachRemaining(property -> {
            String inner = join(place, property.getKey());
            if (known.has(property.getKey())) {
                faults.addAll(faults(inner, property.getValue(), known.get(property.getKey())));
            } else if (others.isObject()) {
                faults.addAll(faults(inner, property.getValue(), others));
            } else if (others.isBoolean() && !others.booleanValue()) {
                faults.add(at(inner) + "is not known");
            }
        });
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode one : list) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isA(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalArgumentException("Type in the schema is not supported: " + type);
        };
    }

    private static String join(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static String at(String place) {
        return place.isEmpty() ? "manifest: " : place + ": ";
    }
}
