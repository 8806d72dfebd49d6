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
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.webnav.itests.support.Ordering;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.SimulatorProcess;

/** Answers get lost, portal and Navision are killed in the middle, and each accepted order stands in Navision once. */
public class ExactlyOnceIT {

    @ClassRule
    public static final SharedDemo DEMO = SharedDemo.get();

    private static final SimulatorProcess NAVISION = DEMO.navision();
    private static final String CUSTOMER = "20000";
    private static final String LOST_ANSWER = "timeout-after-commit";
    private static final String LOST_REQUEST = "reset-before-commit";

    private final List<String> accepted = new ArrayList<>();
    private Ordering ordering;
    private Portal integrator;

    @Before
    public void signIn() {
        ordering = new Ordering(DEMO.signedIn("manager"));
        integrator = DEMO.signedIn("integrator");
    }

    @After
    public void noMoreFaults() {
        DEMO.runAgain();
        NAVISION.admin().delete("/admin/faults");
    }

    @Test
    public void eachAcceptedOrderStandsInNavisionOnceWhoeverIsKilledMeanwhile() {
        plan(LOST_ANSWER, 3);
        submit(5);
        awaitArrival(2);
        DEMO.portal().kill();
        String cutOff = accepted.get(1);

        NAVISION.kill();
        NAVISION.start();
        plan(LOST_REQUEST, 1);
        plan(LOST_ANSWER, 2);
        DEMO.portal().start();
        DEMO.portal().portal().awaitReady();
        submit(3);
        awaitArrival(4);
        NAVISION.kill();
        submit(2);
        NAVISION.start();

        accepted.forEach(this::standsInNavisionOnce);
        assertThat(outcomes(accepted.get(0))).contains("unknown").endsWith("found");
        assertThat(outcomes(cutOff))
                .as("looked for once Navision is there again")
                .filteredOn(outcome -> !outcome.equals("unreachable"))
                .containsExactly("unknown", "found");
        assertThat(accepted.stream().flatMap(order -> outcomes(order).stream()))
                .as("a request was lost and repeated")
                .contains("not-found");
    }

    /** The answer is held back long enough to be killed before it. */
    private static void plan(String kind, int times) {
        Map<String, Object> fault =
                Map.of("kind", kind, "method", "POST", "path", "salesOrders", "times", times, "delayMs", 2000);
        assertThat(NAVISION.admin().post("/admin/faults", fault).status()).isEqualTo(201);
    }

    private void submit(int orders) {
        for (int i = 0; i < orders; i++) {
            String order = ordering.createFor(CUSTOMER, line("1900-S", "1"));
            assertThat(ordering.submit(order).status()).isEqualTo(200);
            accepted.add(order);
        }
    }

    private void awaitArrival(int orders) {
        List<String> references =
                accepted.stream().map(order -> reference(ordering.get(order))).toList();
        await(orders + " orders are in Navision")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> references.stream()
                                .filter(reference -> !NAVISION.orders(reference).isEmpty())
                                .count()
                        >= orders);
    }

    private void standsInNavisionOnce(String id) {
        JsonNode order = ordering.awaitTransfer(id);
        assertThat(NAVISION.orders(reference(order)))
                .as(order.toString())
                .singleElement()
                .satisfies(document -> assertThat(document.path("No.").asText())
                        .isNotEmpty()
                        .isEqualTo(order.path("transfer").path("erpNumber").asText()));
    }

    /** How each request and lookup of an order ended. */
    private List<String> outcomes(String order) {
        return integrator
                .get("/api/v1/exchange/transfers/" + order + "/attempts")
                .json()
                .findValuesAsText("outcome");
    }
}
