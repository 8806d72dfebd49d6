package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.webnav.itests.support.Ordering.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.webnav.itests.support.Operations;
import org.webnav.itests.support.Operations.Operation;
import org.webnav.itests.support.Ordering;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.itests.support.RuleCases;
import org.webnav.itests.support.SharedDemo;

/** Each door of the interface lets in whom it should, and answers by Navision's published figures. */
public class DoorsIT {

    private static final String PASSWORD = "webnav-demo";
    private static final String ANY_ID = "00000000-0000-7000-8000-000000000000";
    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    /** None of the rows recorded with them holds the percentage that they expect. */
    private static final Set<String> CONTRADICTORY = Set.of("MS-LD-Test4-1", "MS-LD-Test4-2");

    @ClassRule
    public static final SharedDemo DEMO = SharedDemo.get();

    private static Portal visitor;
    private static Portal buyer;
    private static Portal manager;
    private static Portal pricing;

    @BeforeClass
    public static void signIn() {
        visitor = DEMO.portal().portal();
        buyer = DEMO.signedIn("buyer");
        manager = DEMO.signedIn("manager");
        pricing = DEMO.signedIn("pricing");
    }

    @Test
    public void aBuyerIsRefusedWhereverAPermissionIsLacking() {
        Set<String> own = Operations.permissions(buyer);
        List<Operation> others = Operations.of(buyer).stream()
                .filter(each -> !own.containsAll(each.permissions()))
                .toList();

        assertThat(own).isNotEmpty();
        assertThat(others).hasSizeGreaterThan(20);
        assertThat(others).allSatisfy(each -> {
            Answer answer = each.ask(buyer, ANY_ID);
            assertThat(answer.status()).as(each + ": " + answer.body()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("platform.not-permitted");
        });
    }

    @Test
    public void anotherCompanysOrderIsNotThereForABuyer() {
        Set<String> own = Operations.permissions(buyer);
        String id = new Ordering(manager).createFor("61000100", line("1900-S", "1"));
        List<Operation> onOrders = Operations.of(buyer).stream()
                .filter(each -> each.path().startsWith("/api/v1/orders/") && each.takes("id"))
                .filter(each ->
                        own.containsAll(each.permissions()) && !each.method().equals("PATCH"))
                .toList();

        assertThat(onOrders).hasSizeGreaterThanOrEqualTo(4);
        assertThat(onOrders).allSatisfy(each -> assertMissing(each.toString(), each.ask(buyer, id)));
        assertMissing("change", new Ordering(buyer).change(id, line("1900-S", "2")));
        assertThat(buyer.get("/api/v1/orders").body()).doesNotContain(id);
        assertThat(new Ordering(manager).get(id).path("state").asText()).isEqualTo("draft");
    }

    private static void assertMissing(String what, Answer answer) {
        assertThat(answer.status()).as(what + ": " + answer.body()).isEqualTo(404);
    }

    @Test
    public void simulatesPricesAsNavisionDoes() {
        simulates("prices", RuleCases.read("pricing", "nav-price-cases.json"), 30, "expectedV15");
    }

    @Test
    public void simulatesTheFiguresOfMicrosoftsTestScripts() {
        simulates("prices", RuleCases.read("pricing", "ms-testscript-cases.json"), 38, "expected");
    }

    @Test
    public void simulatesInvoiceDiscountsAsNavisionDoes() {
        JsonNode file = RuleCases.read("pricing", "invoice-discount-cases.json");
        simulates("invoice-discounts", file.path("cases"), 4, "expected");
    }

    @Test
    public void simulatesAvailabilityAsNavisionDoes() {
        JsonNode file = RuleCases.read("stock", "availability-cases.json");
        simulates("availability", file.path("cases"), 5, "expected");
    }

    @Test
    public void simulatesCreditLimitsAsNavisionDoes() {
        JsonNode file = RuleCases.read("settlement", "credit-limit-cases.json");
        simulates("settlement", file.path("creditCases"), 9, "expected");
    }

    private static void simulates(String door, JsonNode cases, int atLeast, String expected) {
        assertThat(cases).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(cases).allSatisfy(each -> {
            String id = each.get("id").asText();
            if (!CONTRADICTORY.contains(id)) {
                Answer answer = pricing.post("/api/v1/" + door + "/simulate", each.get("input"));
                RuleCases.compare(id, answer, each.get(expected));
            }
        });
    }

    @Test
    public void simulatesBlockedCustomersAsNavisionDoes() {
        JsonNode cases = RuleCases.read("settlement", "credit-limit-cases.json").path("blockedCases");

        assertThat(cases).hasSizeGreaterThanOrEqualTo(37);
        assertThat(cases).allSatisfy(each -> {
            ObjectNode input = each.deepCopy();
            input.remove(List.of("id", "expected"));
            Answer answer = pricing.post("/api/v1/settlement/simulate", input);
            assertThat(answer.json().path("outcome").asText())
                    .as(each.get("id") + ": " + answer.body())
                    .isEqualTo(each.get("expected").asText());
        });
    }

    @Test
    public void aBuyerDoesNotSimulate() {
        for (String door : List.of("prices", "invoice-discounts", "availability", "settlement")) {
            Answer answer = buyer.post("/api/v1/" + door + "/simulate", Map.of());
            assertThat(answer.status()).as(door).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("platform.not-permitted");
        }
    }

    @Test
    public void aBuyersOwnPricesAreDecimalsAsText() {
        Answer answer =
                buyer.post("/api/v1/prices", Map.of("lines", List.of(line("1896-S", "2"), line("1900-S", "10"))));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode lines = answer.json().path("lines");
        assertThat(lines.findValuesAsText("item")).containsExactly("1896-S", "1900-S");
        assertThat(lines).allSatisfy(line -> {
            for (String figure : List.of("quantity", "unitPrice", "lineDiscountPercent", "lineAmount")) {
                assertThat(line.path(figure).isTextual())
                        .as(figure + " of " + line)
                        .isTrue();
            }
            assertThat(line.path("unitPrice").asText()).matches("[0-9]+(\\.[0-9]+)?");
            assertThat(line.path("currency").asText()).isNotEmpty();
        });
    }

    @Test
    public void aChangeNeedsTheTokenAgainstForgery() {
        for (String token : new String[] {null, "wrong"}) {
            Answer answer = buyer.withCsrfToken(token).patch("/api/v1/me", Map.of("language", "en"));
            assertThat(answer.status()).as("token " + token).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("platform.csrf-token-wrong");
        }
    }

    @Test
    public void aChangeFromAnotherSiteIsRefused() {
        Answer answer =
                buyer.send("PATCH", "/api/v1/me", Map.of("language", "en"), "Origin", "https://elsewhere.example");
        Answer signIn = visitor.send(
                "POST",
                "/api/v1/session",
                Map.of("login", "buyer", "password", PASSWORD),
                "Origin",
                "https://elsewhere.example");

        assertThat(List.of(answer, signIn)).allSatisfy(each -> {
            assertThat(each.status()).as(each.body()).isEqualTo(403);
            assertThat(each.code()).isEqualTo("platform.foreign-origin");
        });
    }

    @Test
    public void anApiTokenOpensWhatItNamesUntilItIsRevoked() {
        Answer issued = buyer.post(
                "/api/v1/tokens", Map.of("name", "doors", "permissions", List.of("catalog.read"), "days", 1));
        assertThat(issued.status()).as(issued.body()).isEqualTo(201);
        String bearer = "Bearer " + issued.json().path("secret").asText();

        assertThat(withToken(bearer, "GET", "/api/v1/items/1896-S", null)).isEqualTo(200);
        Map<String, Object> question = Map.of("lines", List.of(line("1896-S", "1")));
        assertThat(withToken(bearer, "POST", "/api/v1/prices", question)).isEqualTo(403);
        assertThat(withToken(bearer, "GET", "/api/v1/orders", null)).isEqualTo(403);

        String id = issued.json().path("token").path("id").asText();
        assertThat(buyer.delete("/api/v1/tokens/" + id).status()).isEqualTo(204);
        assertThat(withToken(bearer, "GET", "/api/v1/items/1896-S", null)).isEqualTo(401);
    }

    @Test
    public void aTokenDoesNotGetWhatItsOwnerLacks() {
        Answer refused = buyer.post(
                "/api/v1/tokens", Map.of("name", "more", "permissions", List.of("prices.simulate"), "days", 1));

        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
    }

    private static int withToken(String bearer, String method, String path, Object body) {
        return visitor.send(method, path, body, "Authorization", bearer).status();
    }

    @Test
    public void aBodyBeyondTheLimitIsRefusedWhetherItSaysItsLengthOrNot() {
        String signIn = "{\"login\":\"buyer\",\"password\":\"wrong\"}";
        String large = " ".repeat(LARGEST_BODY) + signIn;
        for (Object body : new Object[] {large, new ByteArrayInputStream(large.getBytes(StandardCharsets.US_ASCII))}) {
            Answer answer = visitor.send("POST", "/api/v1/session", body);
            assertThat(answer.status()).as(answer.body()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.code()).isEqualTo("platform.request-too-large");
        }
    }
}
