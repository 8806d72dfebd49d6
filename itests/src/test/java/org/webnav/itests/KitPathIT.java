package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.webnav.itests.support.Ordering.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.webnav.itests.support.Ordering;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.itests.support.SharedDemo;

/** Kits from the list to Navision: the same price everywhere, what was chosen, and the right lines. */
public class KitPathIT {

    @ClassRule
    public static final SharedDemo DEMO = SharedDemo.get();

    /** Made up by the buyer, costs what its components cost, ordered by them. */
    private static final String WAITING_AREA = "1953-W";

    /** Fixed, with a price of its own, ordered as one line. */
    private static final String MEETING_ROOM = "1925-W";

    /** Has no limit of credit. */
    private static final String CUSTOMER = "61000100";

    private static Portal buyer;
    private static Ordering buying;

    @BeforeClass
    public static void signIn() {
        buyer = DEMO.signedIn("buyer");
        buying = new Ordering(buyer);
        await("the demonstration's kits")
                .atMost(Duration.ofSeconds(60))
                .until(() -> buyer.get("/api/v1/kits/1953-W").status() == 200);
    }

    @Test
    public void aKitCostsTheSameInListDetailSimulationCartAndOrder() {
        for (String kit : List.of(WAITING_AREA, MEETING_ROOM)) {
            BigDecimal listed = price(buyer.get("/api/v1/items?q=" + kit + "&include=price")
                    .json()
                    .path("items")
                    .path(0));
            assertThat(listed).isPositive();
            assertThat(price(
                            buyer.get("/api/v1/items/" + kit + "?include=price").json()))
                    .isEqualByComparingTo(listed);
            Map<String, Object> body = Map.of("lines", List.of(line(kit, Map.of())));
            assertThat(amount(buyer.post("/api/v1/orders/simulate", body).json()))
                    .isEqualByComparingTo(listed);
            JsonNode draft = buyer.post("/api/v1/orders", body).json();
            assertThat(amount(draft)).isEqualByComparingTo(listed);
            buying.cancel(draft.path("id").asText());
        }
    }

    @Test
    public void whatWasChosenReachesNavisionAsLinesOfComponents() {
        Portal manager = DEMO.signedIn("manager");
        Ordering selling = new Ordering(manager);
        Answer created = manager.post(
                "/api/v1/orders",
                Map.of(
                        "customer",
                        CUSTOMER,
                        "lines",
                        List.of(
                                line(WAITING_AREA, Map.of("CHAIRS", "1964-S", "LAMP", "")),
                                line(MEETING_ROOM, Map.of()))));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        String id = created.json().path("id").asText();
        assertThat(created.json().at("/lines/0/kit/components").findValuesAsText("item"))
                .containsExactly("1964-S", "1906-S");

        Answer submitted = selling.submit(id);
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
        JsonNode order = selling.awaitTransfer(id);

        String inNavision = DEMO.navision().orders(reference(order)).get(0).toString();
        assertThat(inNavision).contains("1964-S", "1906-S", MEETING_ROOM).contains(MEETING_ROOM + " x 1: ");
        assertThat(inNavision).doesNotContain("1928-S");
    }

    @Test
    public void refusesWhatTheKitDoesNotTakeAtItsLine() {
        Answer refused =
                buyer.post("/api/v1/orders", Map.of("lines", List.of(line(WAITING_AREA, Map.of("CHAIRS", "1896-S")))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("catalog.invalid-kit-choice").contains("lines[0].kit");
    }

    @Test
    public void thereAreAsManyKitsAsTheScarcestComponentAllows() {
        String chosen = "?kit=CHAIRS:1964-S&kit=LAMP:";
        BigDecimal kits = available(buyer.get("/api/v1/availability/" + WAITING_AREA + "/level" + chosen)
                .json());
        BigDecimal chairs = of("1964-S").divideToIntegralValue(new BigDecimal("4"));
        assertThat(kits).isEqualByComparingTo(chairs.min(of("1906-S")));
        assertThat(available(buyer.get("/api/v1/items/" + WAITING_AREA + "?include=availability")
                        .json()
                        .path("availability")))
                .isGreaterThanOrEqualTo(kits);
    }

    private static BigDecimal of(String item) {
        return available(buyer.get("/api/v1/availability?items=" + item).json().at("/items/0"));
    }

    private static BigDecimal available(JsonNode level) {
        return new BigDecimal(level.path("available").asText());
    }

    private static BigDecimal price(JsonNode item) {
        return new BigDecimal(item.at("/price/netUnitPrice").asText());
    }

    private static BigDecimal amount(JsonNode order) {
        List<BigDecimal> lines = new ArrayList<>();
        order.path("lines")
                .forEach(
                        line -> lines.add(new BigDecimal(line.path("lineAmount").asText())));
        return lines.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Object> line(String item, Map<String, String> choices) {
        return Map.of("item", item, "quantity", "1", "kit", choices);
    }
}
