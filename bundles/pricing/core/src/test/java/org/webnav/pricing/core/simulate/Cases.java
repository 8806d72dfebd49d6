package org.webnav.pricing.core.simulate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The case files under {@code src/test/resources/pricing}; see SOURCES.md there. */
final class Cases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Cases() {}

    static List<JsonNode> of(String file) {
        try (InputStream in = Cases.class.getResourceAsStream("/pricing/" + file)) {
            JsonNode root = JSON.readTree(in);
            List<JsonNode> cases = new ArrayList<>();
            (root.isArray() ? root : root.get("cases")).forEach(cases::add);
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Object[]> parameters(String file) {
        return of(file).stream()
                .map(node -> new Object[] {
                    node.get("id").asText() + " " + node.path("title").asText(), node
                })
                .toList();
    }

    static Map<String, Object> input(JsonNode node) {
        return JSON.convertValue(node.get("input"), new TypeReference<>() {});
    }

    static Map<String, Object> json(String document) {
        try {
            return JSON.readValue(document.replace('\'', '"'), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.asText());
    }
}
