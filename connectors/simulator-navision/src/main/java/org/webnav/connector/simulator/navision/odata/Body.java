package org.webnav.connector.simulator.navision.odata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webnav.connector.simulator.navision.page.Navigation;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.page.Pages;
import org.webnav.connector.simulator.navision.page.Property;

/**
 * The properties that a client sent, checked against the contract: unknown and read-only ones are refused.
 *
 * @param values typed values by property, in the order of the document; {@code null} stands for blank
 * @param nested the entities of a deep insert by navigation property
 */
record Body(Map<String, Object> values, Map<String, List<Body>> nested) {

    static Body read(Pages pages, Page page, ObjectNode json) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, List<Body>> nested = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            String name = entry.getKey();
            Navigation navigation = page.navigation().get(name);
            if (name.contains("@")) {
                continue;
            }
            if (navigation != null) {
                nested.put(name, children(pages, page, navigation, entry.getValue()));
            } else {
                Property property = page.property(name);
                if (property.readOnly()) {
                    throw NavException.readOnly(name);
                }
                values.put(name, value(property, entry.getValue()));
            }
        }
        return new Body(values, nested);
    }

    private static Object value(Property property, JsonNode json) {
        Object value = Values.read(property.name(), property.type(), json);
        if (value instanceof String text) {
            if (property.maxLength() > 0 && text.length() > property.maxLength()) {
                throw tooLong(text, property.maxLength());
            }
            return property.isOption() ? member(property, Names.decodeOption(text)) : text;
        }
        return value;
    }

    private static String member(Property property, String text) {
        return property.options().stream()
                .filter(option -> option.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> NavException.badRequest(
                        "BadRequest",
                        "The value '%s' is not a member of the enumeration behind '%s'."
                                .formatted(text, property.name())));
    }

    private static NavException tooLong(String text, int length) {
        return NavException.badRequest(
                "Application_StringExceededLength",
                "The length of the string is %d, but it must be less than or equal to %d characters. Value: %s"
                        .formatted(text.length(), length, text));
    }

    private static List<Body> children(Pages pages, Page page, Navigation navigation, JsonNode json) {
        if (navigation.target() == null || !navigation.many() || !json.isArray()) {
            throw NavException.badRequest(
                    "BadRequest",
                    "A deep insert of '%s' into '%s' is not possible.".formatted(navigation.name(), page.set()));
        }
        List<Body> children = new ArrayList<>();
        for (JsonNode child : json) {
            if (!(child instanceof ObjectNode object)) {
                throw NavException.badRequest("BadRequest", "Invalid Request Body");
            }
            children.add(read(pages, pages.require(navigation.target()), object));
        }
        return children;
    }
}
