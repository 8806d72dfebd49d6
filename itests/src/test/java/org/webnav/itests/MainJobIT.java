package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.webnav.itests.support.Ordering.line;
import static org.webnav.itests.support.Ordering.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.webnav.itests.support.Ordering;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.SimulatorProcess;

/** A customer orders at its own prices and the order stands in Navision: the real distribution, on both databases. */
public class MainJobIT {

    @ClassRule
    public static final SharedDemo DEMO = SharedDemo.get();

    private static final SimulatorProcess NAVISION = DEMO.navision();

    private static Portal buyer;
    private static Ordering buying;
    private static Ordering selling;

    @BeforeClass
    public static void signIn() {
        buyer = DEMO.signedIn("buyer");
        buying = new Ordering(buyer);
        selling = new Ordering(DEMO.signedIn("manager"));
    }

    @After
    public void navisionIsBack() {
        DEMO.runAgain();
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
        String id = buying.create(line("1896-S", "2"), line("1900-S", "3"));

        Answer submitted = buying.submit(id);
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);

        JsonNode order = buying.awaitTransfer(id);
        List<JsonNode> inNavision = NAVISION.orders(reference(order));
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
        String id = buying.create(line("1896-S", "900"));

        Answer refused = buying.submit(id);

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("orders.credit-exceeded");
        assertThat(buying.get(id).path("state").asText()).isEqualTo("draft");
        buying.cancel(id);
    }

    @Test
    public void refusesABlockedCustomer() {
        Answer refused = selling.submit(selling.createFor("40000", line("1896-S", "1")));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("settlement.customer-blocked");
    }

    @Test
    public void theManagerOrdersForACustomerWhoseOrderNobodyElseSees() {
        String id = selling.createFor("61000100", line("1900-S", "1"));

        assertThat(selling.submit(id).status()).isEqualTo(200);
        assertThat(selling.awaitTransfer(id).path("onBehalf").asBoolean()).isTrue();
        assertThat(buyer.get("/api/v1/orders/" + id).status()).isEqualTo(404);
        assertThat(buying.submit(id).status()).isEqualTo(404);
    }

    @Test
    public void ordersWaitWhileNavisionIsAwayAndArriveOnceEach() {
        NAVISION.kill();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String id = buying.create(line("1900-S", "1"));
            assertThat(buying.submit(id).status()).isEqualTo(200);
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
            String reference = reference(buying.awaitTransfer(id));
            assertThat(NAVISION.orders(reference)).as(reference).hasSize(1);
        }
    }

    @Test
    public void anOrderThatIsCancelledInTimeNeverGetsToNavision() {
        NAVISION.kill();
        String cancelled = buying.create(line("1900-S", "2"));
        String other = buying.create(line("1900-S", "2"));
        assertThat(buying.submit(cancelled).status()).isEqualTo(200);
        assertThat(buying.submit(other).status()).isEqualTo(200);
        String reference = reference(buying.get(cancelled));

        await("the order is in the queue, not just being tried")
                .atMost(Duration.ofMinutes(1))
                .until(() -> buying.cancel(cancelled).status() == 200);

        NAVISION.start();
        JsonNode arrived = buying.awaitTransfer(other);
        assertThat(NAVISION.orders(reference)).isEmpty();
        assertThat(buying.get(cancelled).path("state").asText()).isEqualTo("cancelled");
        Answer late = buying.cancel(arrived.path("id").asText());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("orders.not-a-draft");
    }

    /** Navision keeps the order waiting until its customer is blocked there, unknown to the portal. */
    @Test
    public void anOrderThatNavisionRefusedIsCorrectedAndArrivesOnce() {
        Portal navision = NAVISION.admin();
        navision.post("/admin/faults", Map.of("kind", "503", "method", "POST", "path", "salesOrders", "times", 1000));
        String id = selling.createFor("61000100", line("1900-S", "1"));
        assertThat(selling.submit(id).status()).isEqualTo(200);
        navision.post("/admin/customers/61000100", Map.of("blocked", "All"));
        navision.delete("/admin/faults");

        JsonNode refused = selling.awaitTransfer(id, "refused");
        assertThat(refused.path("state").asText()).isEqualTo("refused");
        assertThat(refused.path("transfer").path("message").asText()).contains("61000100");
        navision.post("/admin/customers/61000100", Map.of("blocked", ""));
        Answer corrected = selling.change(id, line("1900-S", "2"), line("1896-S", "1"));
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        await("the portal knows that the customer is free again")
                .atMost(Duration.ofMinutes(1))
                .until(() -> selling.submit(id).status() == 200);

        JsonNode arrived = selling.awaitTransfer(id);
        assertThat(arrived.path("number").asText())
                .isEqualTo(refused.path("number").asText());
        assertThat(NAVISION.orders(reference(refused))).isEmpty();
        assertThat(NAVISION.orders(reference(arrived)))
                .singleElement()
                .satisfies(order -> assertThat(order.path("lines")).hasSize(2));
    }

    @Test
    public void cancelsWithAnEmptyBodyAndWithoutAny() {
        for (Object body : new Object[] {Map.of(), null}) {
            String id = buying.create(line("1900-S", "1"));

            Answer answer = buyer.send("POST", "/api/v1/orders/" + id + "/cancel", body);

            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.json().path("state").asText()).isEqualTo("cancelled");
        }
    }

    @Test
    public void theIntegratorSeesTheExchange() {
        Portal integrator = DEMO.signedIn("integrator");

        assertThat(integrator.get("/api/v1/exchange/connectors").body()).contains("Navision");
        assertThat(integrator.get("/api/v1/exchange/synchronisations").status()).isEqualTo(200);
        assertThat(buyer.get("/api/v1/exchange/connectors").status()).isEqualTo(403);
    }
}
