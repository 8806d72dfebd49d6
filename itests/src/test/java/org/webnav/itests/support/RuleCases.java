package org.webnav.itests.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.webnav.itests.support.Portal.Answer;

/** The published cases of Navision's rules, which the tests of the capabilities keep. */
public final class RuleCases {

    private static final Path BUNDLES = Path.of("..", "bundles");

    private RuleCases() {}

    /** @param file below the capability's test resources */
    public static JsonNode read(String capability, String file) {
        Path path = BUNDLES.resolve(Path.of(capability, "core", "src", "test", "resources", capability, file));
        try {
            return new ObjectMapper().readTree(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every expected field stands in the answer; decimals stand there as text and are compared by value. */
    public static void compare(String id, Answer answer, JsonNode expected) {
        assertThat(answer.status()).as(id + ": " + answer.body()).isEqualTo(200);
        assertThat(expected).as(id).isNotEmpty();
        JsonNode told = answer.json();
        expected.fields().forEachRemaining(field -> {
            String what = id + " " + field.getKey();
            assertThat(told.has(field.getKey())).as(what).isTrue();
            compare(what, told.get(field.getKey()), field.getValue());
        });
    }

    private static void compare(String what, JsonNode told, JsonNode expected) {
        if (expected.isArray()) {
            assertThat(texts(told)).as(what).isEqualTo(texts(expected));
        } else if (expected.isBoolean()) {
            assertThat(told.isBoolean()).as(what).isTrue();
            assertThat(told.asBoolean()).as(what).isEqualTo(expected.asBoolean());
        } else {
            assertThat(told.isTextual()).as(what + " is text: " + told).isTrue();
            assertThat(new BigDecimal(told.asText())).as(what).isEqualByComparingTo(expected.asText());
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
