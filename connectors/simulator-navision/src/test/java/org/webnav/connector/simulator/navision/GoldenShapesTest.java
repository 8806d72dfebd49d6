package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.Test;

/** Entities have the JSON types, and texts the patterns, of samples that we wrote after the documentation. */
public class GoldenShapesTest extends SimulatorTestCase {

    private static final Map<String, Pattern> PATTERNS = Map.of(
            "identity", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            "date", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
            "time", Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z"));

    @Test
    public void keepsTheShapesOfTheSamples() {
        for (Map.Entry<String, JsonNode> sample :
                Json.parse(Resources.text("golden-shapes.json")).properties()) {
            JsonNode entities = client.get(sample.getKey()).value();
            assertThat(entities).as(sample.getKey()).isNotEmpty();
            entities.forEach(entity -> compare(sample.getKey(), sample.getValue(), entity));
        }
    }

    private static void compare(String set, JsonNode sample, JsonNode entity) {
        assertThat(entity.get("@odata.etag").asText()).matches("W/\"Jz[A-Za-z0-9+/=]+\"");
        for (Map.Entry<String, JsonNode> property : sample.properties()) {
            JsonNode value = entity.get(property.getKey());
            String name = set + "." + property.getKey();
            assertThat(value).as(name).isNotNull();
            assertThat(value.getNodeType())
                    .as(name)
                    .isEqualTo(property.getValue().getNodeType());
            PATTERNS.values().stream()
                    .filter(pattern ->
                            pattern.matcher(property.getValue().asText()).matches())
                    .forEach(pattern -> assertThat(value.asText()).as(name).matches(pattern));
        }
    }
}
