package org.webnav.itests.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.webnav.itests.support.Portal.Answer;

/** Orders as a user of the portal makes and watches them. */
public final class Ordering {

    private static final String ORDERS = "/api/v1/orders";

    private final Portal user;

    public Ordering(Portal user) {
        this.user = user;
    }

    public static Map<String, String> line(String item, String quantity) {
        return Map.of("item", item, "quantity", quantity);
    }

    /** A draft for the user's own company. */
    @SafeVarargs
    public final String create(Map<String, String>... lines) {
        return created(Map.of("lines", List.of(lines)));
    }

    @SafeVarargs
    public final String createFor(String customer, Map<String, String>... lines) {
        return created(Map.of("customer", customer, "lines", List.of(lines)));
    }

    private String created(Map<String, Object> body) {
        Answer answer = user.post(ORDERS, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    public JsonNode get(String id) {
        return user.get(ORDERS + "/" + id).json();
    }

    public Answer submit(String id) {
        return user.post(ORDERS + "/" + id + "/submit", Map.of());
    }

    /** Other lines, whatever its version. */
    @SafeVarargs
    public final Answer change(String id, Map<String, String>... lines) {
        return user.send("PATCH", ORDERS + "/" + id, Map.of("lines", List.of(lines)), "If-Match", "*");
    }

    public Answer cancel(String id) {
        return user.post(ORDERS + "/" + id + "/cancel", Map.of());
    }

    /** Empties the cart. */
    public void cancelDrafts() {
        user.get(ORDERS + "?state=draft")
                .json()
                .path("items")
                .findValuesAsText("id")
                .forEach(this::cancel);
    }

    /** The order as soon as it is in Navision. */
    public JsonNode awaitTransfer(String id) {
        return awaitTransfer(id, "acknowledged");
    }

    public JsonNode awaitTransfer(String id, String state) {
        await("transfer is " + state)
                .atMost(Duration.ofSeconds(150))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () -> assertThat(get(id).path("transfer").path("state").asText())
                                .isEqualTo(state));
        return get(id);
    }

    public static String reference(JsonNode order) {
        return order.path("transfer").path("reference").asText();
    }
}
