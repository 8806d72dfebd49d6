package org.webnav.connector.simulator.navision;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;

/** Starts one simulator per test class and resets it before each test. */
public abstract class SimulatorTestCase {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Simulator simulator;
    static Client client;

    @BeforeClass
    public static void start() throws IOException {
        simulator = new Simulator(Options.parse("--port", "0", "--today", TODAY.toString()), Clock.systemUTC());
        client = new Client(simulator.port());
    }

    @AfterClass
    public static void stop() {
        simulator.close();
    }

    @Before
    public void reset() {
        client.admin("POST", "reset", null);
    }

    static JsonNode item(String number) {
        return client.one("items", "number eq '" + number + "'");
    }

    static JsonNode customer(String number) {
        return client.one("customers", "number eq '" + number + "'");
    }

    /** Creates an order of one item and returns the answer. */
    static JsonNode order(String customer, String reference, String item, int quantity) {
        Client.Answer answer = client.post(
                "salesOrders",
                "{'customerNumber':'%s','externalDocumentNumber':'%s','salesOrderLines':[{'lineType':'Item','lineObjectNumber':'%s','quantity':%d}]}"
                        .formatted(customer, reference, item, quantity));
        if (answer.status() != 201) {
            throw new AssertionError(answer.response().body());
        }
        return answer.json();
    }

    static String etag(JsonNode entity) {
        return entity.get("@odata.etag").asText();
    }

    static String id(JsonNode entity) {
        return entity.get("id").asText();
    }
}
