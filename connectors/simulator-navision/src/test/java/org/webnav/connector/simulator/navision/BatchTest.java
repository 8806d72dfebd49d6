package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.junit.Test;

public class BatchTest extends SimulatorTestCase {

    @Test
    public void answersOperationsInOrder() {
        JsonNode responses = batch(requests(
                        "GET items?$top=1",
                        "POST good-1",
                        "GET salesOrders?$filter=externalDocumentNumber%20eq%20'GOOD-1'"))
                .json()
                .get("responses");

        assertThat(responses).hasSize(3);
        assertThat(responses.get(0).get("status").asInt()).isEqualTo(200);
        assertThat(responses.get(1).get("status").asInt()).isEqualTo(201);
        assertThat(responses.get(1).get("id").asText()).isEqualTo("2");
        assertThat(responses.get(2).at("/body/value")).hasSize(1);
    }

    @Test
    public void stopsAtTheFirstFailure() {
        JsonNode responses =
                batch(requests("POST good-2", "POST bad", "POST good-3")).json().get("responses");

        assertThat(responses).hasSize(2);
        assertThat(responses.get(1).get("status").asInt()).isEqualTo(400);
        assertThat(found("GOOD-2")).isEqualTo(1);
        assertThat(found("GOOD-3")).isZero();
    }

    @Test
    public void continuesWhenTheClientPrefers() {
        JsonNode responses = batch(
                        requests("POST good-4", "POST bad", "POST good-5"), "Prefer", "odata.continue-on-error")
                .json()
                .get("responses");

        assertThat(responses).hasSize(3);
        assertThat(found("GOOD-5")).isEqualTo(1);
    }

    @Test
    public void undoesEverythingUnderSnapshotIsolation() {
        JsonNode responses = batch(requests("POST good-6", "POST bad"), "Isolation", "snapshot")
                .json()
                .get("responses");

        assertThat(responses.get(0).get("status").asInt()).isEqualTo(201);
        assertThat(responses.get(1).get("status").asInt()).isEqualTo(400);
        assertThat(found("GOOD-6")).isZero();
        assertThat(batch(requests("POST good-7", "POST good-8"), "Isolation", "snapshot")
                        .json()
                        .get("responses"))
                .hasSize(2);
        assertThat(found("GOOD-7") + found("GOOD-8")).isEqualTo(2);
    }

    @Test
    public void refusesMoreThanAHundredOperations() {
        String[] many = new String[101];
        Arrays.fill(many, "GET items?$top=1");

        assertThat(batch(requests(many)).status()).isEqualTo(400);
    }

    private static ObjectNode requests(String... operations) {
        ObjectNode body = Json.object();
        ArrayNode requests = body.putArray("requests");
        String root = client.company().substring("/api/v2.0/".length());
        for (int i = 0; i < operations.length; i++) {
            String[] words = operations[i].split(" ", 2);
            ObjectNode request =
                    requests.addObject().put("id", Integer.toString(i + 1)).put("method", words[0]);
            if (words[0].equals("GET")) {
                request.put("url", root + words[1]);
            } else {
                request.put("url", root + "salesOrders");
                request.putObject("headers").put("Content-Type", "application/json");
                request.putObject("body")
                        .put("customerNumber", words[1].equals("bad") ? "NOBODY" : "10000")
                        .put("externalDocumentNumber", words[1]);
            }
        }
        return body;
    }

    private static Client.Answer batch(ObjectNode body, String... headers) {
        return client.send("POST", "/api/v2.0/$batch", body.toString(), headers);
    }

    private static int found(String reference) {
        return client.get("salesOrders?$filter=" + Client.encode("externalDocumentNumber eq '" + reference + "'"))
                .value()
                .size();
    }
}
