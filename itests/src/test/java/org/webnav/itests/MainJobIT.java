package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.itests.support.PortalProcess;
import org.webnav.itests.support.SimulatorProcess;

/** A customer orders at its own prices and the order stands in Navision: on the real distribution with Derby. */
public class MainJobIT {

    private static final String PASSWORD = "webnav-demo";
    private static final SimulatorProcess NAVISION = new SimulatorProcess(MainJobIT.class);
    private static final PortalProcess PORTAL =
            new PortalProcess(MainJobIT.class).withSimulator(NAVISION).withFeature("webnav-demo");

    @ClassRule
    public static final RuleChain PARTS = RuleChain.outerRule(NAVISION).around(PORTAL);

    private static Portal buyer;
    private static Portal manager;

    @BeforeClass
    public static void signIn() {
        buyer = PORTAL.portal().signedIn("buyer", PASSWORD);
        manager = PORTAL.portal().signedIn("manager", PASSWORD);
        await("prices, stock and ledger have come from Navision")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> {
                    JsonNode item = buyer.get("/api/v1/items/1896-S?include=price,availability")
                            .json();
                    assertThat(item.path("price").path("unitPrice").asText()).isNotEmpty();
                    assertThat(item.path("availability").path("available").asText())
                            .isNotEmpty();
                    assertThat(buyer.get("/api/v1/settlement")
                                    .json()
                                    .path("asOf")
                                    .asText())
                            .isNotEmpty();
                });
    }

    @Test
    public void findsAnItemWithItsOwnPriceInEveryLanguage() {
        for (String language : List.of("en", "lv", "ru")) {
            Answer page = buyer.get("/api/v1/items?q=1896&include=price,availability&language=" + language);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            assertThat(page.json().path("items").findValuesAsText("number")).contains("1896-S");
        }
        assertThat(name("lv")).isNotEqualTo(name("en")).isNotEqualTo(name("ru"));
    }

    private static String name(String language) {
        return buyer.get("/api/v1/items/1896-S?language=" + language)
                .json()
                .path("name")
                .asText();
    }

    @Test
    public void anOrderStandsInNavisionWithItsLines() {
        String id = create(buyer, line("1896-S", "2"), line("1900-S", "3"));

        Answer submitted = buyer.post("/api/v1/orders/" + id + "/submit", Map.of());
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);

        JsonNode order = awaitTransfer(id);
        List<JsonNode> inNavision =
                withReference(order.path("transfer").path("reference").asText());
        assertThat(inNavision).hasSize(1);
        assertThat(order.path("transfer").path("erpNumber").asText()).isNotEmpty();
        assertThat(order.path("number").asText()).isNotEmpty();
        assertThat(inNavision.get(0).toString()).contains("1896-S", "1900-S");
    }

    @Test
    public void theSameKeyMakesOneOrder() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("lines", List.of(line("1896-S", "1")));

        String first = createdWith(key, body);

        assertThat(createdWith(key, body)).isEqualTo(first);
        Answer other = buyer.send(
                "POST", "/api/v1/orders", Map.of("lines", List.of(line("1896-S", "7"))), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("platform.idempotency-key-reused");
    }

    private static String createdWith(String key, Map<String, Object> body) {
        Answer answer = buyer.send("POST", "/api/v1/orders", body, "Idempotency-Key", key);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json().path("id").asText();
    }

    @Test
    public void refusesWhatCannotBeSoldAndSaysWhichLine() {
        Answer refused = buyer.post(
                "/api/v1/orders",
                Map.of("lines", List.of(line("1896-S", "1"), line("NO-SUCH", "1"), line("1896-S", "-1"))));

        assertThat(refused.status()).isBetween(400, 422);
        assertThat(refused.body()).contains("lines[1]");
    }

    @Test
    public void refusesAnOrderBeyondTheCreditLimit() {
        String id = create(buyer, line("1896-S", "900"));

        Answer refused = buyer.post("/api/v1/orders/" + id + "/submit", Map.of());

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("orders.credit-exceeded");
        assertThat(buyer.get("/api/v1/orders/" + id).json().path("state").asText())
                .isEqualTo("draft");
    }

    @Test
    public void refusesABlockedCustomer() {
        Answer draft =
                manager.post("/api/v1/orders", Map.of("customer", "40000", "lines", List.of(line("1896-S", "1"))));
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);

        Answer refused =
                manager.post("/api/v1/orders/" + draft.json().path("id").asText() + "/submit", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("settlement.customer-blocked");
    }

    @Test
    public void theManagerOrdersForACustomerWhoseOrderNobodyElseSees() {
        Answer draft =
                manager.post("/api/v1/orders", Map.of("customer", "61000100", "lines", List.of(line("1900-S", "1"))));
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        String id = draft.json().path("id").asText();

        assertThat(manager.post("/api/v1/orders/" + id + "/submit", Map.of()).status())
                .isEqualTo(200);
        assertThat(awaitTransfer(manager, id).path("onBehalf").asBoolean()).isTrue();
        assertThat(buyer.get("/api/v1/orders/" + id).status()).isEqualTo(404);
        assertThat(buyer.post("/api/v1/orders/" + id + "/submit", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    public void ordersWaitWhileNavisionIsAwayAndArriveOnceEach() {
        NAVISION.kill();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String id = create(buyer, line("1900-S", "1"));
            assertThat(buyer.post("/api/v1/orders/" + id + "/submit", Map.of()).status())
                    .isEqualTo(200);
            ids.add(id);
        }
        assertThat(buyer.get("/api/v1/items/1896-S?include=price")
                        .json()
                        .path("price")
                        .path("unitPrice")
                        .asText())
                .isNotEmpty();

        NAVISION.start();

        for (String id : ids) {
            String reference =
                    awaitTransfer(id).path("transfer").path("reference").asText();
            assertThat(withReference(reference)).as(reference).hasSize(1);
        }
    }

    @Test
    public void everyOperationNamesWhatItAsksOfItsCaller() {
        JsonNode paths = PORTAL.portal().get("/api/v1/openapi.json").json().path("paths");

        List<String> open = new ArrayList<>();
        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            String permission = operation.getValue().path("x-permission").asText("none");
            if (permission.equals("none")) {
                open.add(operation.getKey() + " " + path.getKey());
            }
        }));
        assertThat(paths.size()).isGreaterThan(20);
        assertThat(open).isEmpty();
    }

    @Test
    public void nobodyGetsInWithoutSigningIn() {
        JsonNode paths = PORTAL.portal().get("/api/v1/openapi.json").json().path("paths");
        Portal stranger = PORTAL.portal();

        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            if (!operation.getValue().path("x-permission").asText().equals("anonymous")) {
                String address = path.getKey().replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000");
                Answer answer = stranger.send(operation.getKey().toUpperCase(), address, null);
                assertThat(answer.status())
                        .as(operation.getKey() + " " + address)
                        .isEqualTo(401);
            }
        }));
    }

    @Test
    public void theIntegratorSeesTheExchange() {
        Portal integrator = PORTAL.portal().signedIn("integrator", PASSWORD);

        assertThat(integrator.get("/api/v1/exchange/connectors").body()).contains("Navision");
        assertThat(integrator.get("/api/v1/exchange/synchronisations").status()).isEqualTo(200);
        assertThat(buyer.get("/api/v1/exchange/connectors").status()).isEqualTo(403);
    }

    private static Map<String, String> line(String item, String quantity) {
        return Map.of("item", item, "quantity", quantity);
    }

    @SafeVarargs
    private static String create(Portal user, Map<String, String>... lines) {
        Answer answer = user.post("/api/v1/orders", Map.of("lines", List.of(lines)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private static JsonNode awaitTransfer(String id) {
        return awaitTransfer(buyer, id);
    }

    private static JsonNode awaitTransfer(Portal user, String id) {
        await("order is in Navision")
                .atMost(Duration.ofSeconds(150))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(user.get("/api/v1/orders/" + id)
                                .json()
                                .path("transfer")
                                .path("state")
                                .asText())
                        .isEqualTo("acknowledged"));
        return user.get("/api/v1/orders/" + id).json();
    }

    private static List<JsonNode> withReference(String reference) {
        JsonNode orders = new Portal(NAVISION.address()).get("/admin/orders").json();
        JsonNode rows = orders.isArray() ? orders : orders.path("orders");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(order -> order.toString().contains(reference))
                .toList();
    }
}
