package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

public class FaultsTest extends SimulatorTestCase {

    private static final String ORDER =
            "{'customerNumber':'10000','externalDocumentNumber':'%s','salesOrderLines':[{'lineType':'Item','lineObjectNumber':'1900-S','quantity':1}]}";

    @Test
    public void asksToComeBackLaterAsOftenAsTold() {
        plan("{'kind':'429','method':'POST','path':'salesOrders','times':2,'retryAfter':2}");

        Client.Answer first = client.post("salesOrders", ORDER.formatted("F-1"));
        assertThat(first.status()).isEqualTo(429);
        assertThat(first.header("Retry-After")).isEqualTo("2");
        assertThat(client.get("salesOrders?$top=1").status())
                .as("reading is not concerned")
                .isEqualTo(200);
        assertThat(client.post("salesOrders", ORDER.formatted("F-1")).status()).isEqualTo(429);
        assertThat(client.post("salesOrders", ORDER.formatted("F-1")).status()).isEqualTo(201);
        assertThat(orders("F-1")).isEqualTo(1);
    }

    @Test
    public void isUnavailableWithoutARetryAfter() {
        plan("{'kind':'503','path':'ODataV4'}");

        Client.Answer answer = client.service("SalesPrices");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNull();
        assertThat(client.service("SalesPrices").status()).isEqualTo(200);
    }

    @Test
    public void timesOutAfterTheOrderWasStored() {
        plan("{'kind':'timeout-after-commit','method':'POST','path':'salesOrders'}");

        assertThat(client.post("salesOrders", ORDER.formatted("F-2")).status()).isEqualTo(408);
        assertThat(orders("F-2")).isEqualTo(1);
    }

    @Test
    public void timesOutBeforeTheOrderIsStored() {
        plan("{'kind':'timeout-before-commit','method':'POST','path':'salesOrders'}");

        assertThat(client.post("salesOrders", ORDER.formatted("F-3")).status()).isEqualTo(408);
        assertThat(orders("F-3")).isZero();
    }

    @Test
    public void breaksTheConnectionInTheMiddleOfTheAnswer() {
        plan("{'kind':'reset','method':'POST','path':'salesOrders'}");

        assertThatThrownBy(() -> client.post("salesOrders", ORDER.formatted("F-4")))
                .isInstanceOf(Client.ConnectionBroken.class);
        assertThat(orders("F-4")).isEqualTo(1);
    }

    @Test
    public void breaksTheConnectionBeforeDoingAnything() {
        plan("{'kind':'reset-before-commit','method':'PATCH','path':'salesOrders'}");
        JsonNode order = order("10000", "F-5", "1900-S", 1);

        assertThatThrownBy(() -> client.patch("salesOrders(" + id(order) + ")", "*", "{'email':'x@y.example'}"))
                .isInstanceOf(Client.ConnectionBroken.class);
        assertThat(client.get("salesOrders(" + id(order) + ")")
                        .json()
                        .get("email")
                        .asText())
                .isNotEqualTo("x@y.example");
    }

    @Test
    public void pretendsThatSomebodyElseWasFaster() {
        JsonNode order = order("10000", "F-6", "1900-S", 1);
        plan("{'kind':'stale-etag','path':'salesOrders'}");

        Client.Answer refused = client.patch("salesOrders(" + id(order) + ")", etag(order), "{'email':'x@y.example'}");
        assertThat(refused.code()).isEqualTo("Request_EntityChanged");
        assertThat(client.patch("salesOrders(" + id(order) + ")", etag(order), "{'email':'x@y.example'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void answersSlowly() {
        plan("{'kind':'slow','delayMs':300,'path':'items'}");
        Instant start = Instant.now();

        assertThat(client.get("items?$top=1").status()).isEqualTo(200);
        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    public void showsAndForgetsPlannedFaults() {
        plan("{'kind':'503','times':5}");

        assertThat(client.admin("GET", "faults", null).json()).hasSize(1);
        assertThat(client.admin("DELETE", "faults", null).status()).isEqualTo(204);
        assertThat(client.admin("GET", "faults", null).json()).isEmpty();
        assertThat(client.get("items?$top=1").status()).isEqualTo(200);
        assertThat(client.admin("POST", "faults", "{'kind':'gremlin'}").status())
                .isEqualTo(400);
    }

    private static void plan(String fault) {
        assertThat(client.admin("POST", "faults", fault).status()).isEqualTo(201);
    }

    private static int orders(String reference) {
        int count = 0;
        for (JsonNode order : client.admin("GET", "orders", null).json()) {
            count += order.path("External Document No.").asText().equals(reference) ? 1 : 0;
        }
        return count;
    }
}
