package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DurabilityTest {

    private static final String ORDER =
            "{'customerNumber':'10000','externalDocumentNumber':'%s','salesOrderLines':[{'lineType':'Item','lineObjectNumber':'1900-S','quantity':1}]}";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void remembersEverythingAfterARestart() throws IOException {
        JsonNode order;
        JsonNode prices;
        try (Simulator simulator = start("2026-11-23")) {
            Client client = new Client(simulator.port());
            order = client.post("salesOrders", ORDER.formatted("R-1")).json();
            client.admin("POST", "items/1896-S", "{'unitPrice':'1234.50','stock':{'BLUE':7}}");
            JsonNode posted = client.post("salesOrders", ORDER.formatted("R-2")).json();
            client.post("salesOrders(" + posted.get("id").asText() + ")/Microsoft.NAV.shipAndInvoice", "{}");
            prices = client.service("SalesPrices").json();
        }
        try (Simulator simulator = start("2027-01-15")) {
            Client client = new Client(simulator.port());
            JsonNode again = client.get("salesOrders(" + order.get("id").asText() + ")?$expand=salesOrderLines")
                    .json();
            assertThat(again.get("@odata.etag")).isEqualTo(order.get("@odata.etag"));
            assertThat(again.get("salesOrderLines")).isEqualTo(order.get("salesOrderLines"));
            assertThat(client.one("items", "number eq '1896-S'")
                            .get("unitPrice")
                            .decimalValue())
                    .isEqualByComparingTo("1234.5");
            assertThat(client.get("salesInvoices?$filter=" + Client.encode("externalDocumentNumber eq 'R-2'"))
                            .value())
                    .hasSize(1);
            assertThat(client.service("SalesPrices").json().get("value"))
                    .as("the seed keeps the day of the first start")
                    .isEqualTo(prices.get("value"));
            assertThat(client.post("salesOrders", ORDER.formatted("R-3"))
                            .json()
                            .get("number")
                            .asText())
                    .isGreaterThan(order.get("number").asText());
        }
    }

    @Test
    public void dropsATransactionThatWasCutOff() throws IOException {
        try (Simulator simulator = start("2026-11-23")) {
            new Client(simulator.port()).post("salesOrders", ORDER.formatted("R-4"));
        }
        Path journal = folder.getRoot().toPath().resolve("navision-simulator.journal");
        Files.writeString(journal, "{\"put\":{\"Sales Header\":[{\"Document", StandardOpenOption.APPEND);
        try (Simulator simulator = start("2026-11-23")) {
            Client client = new Client(simulator.port());
            assertThat(count(client, "R-4")).isEqualTo(1);
            assertThat(client.post("salesOrders", ORDER.formatted("R-5")).status())
                    .isEqualTo(201);
        }
        try (Simulator simulator = start("2026-11-23")) {
            assertThat(count(new Client(simulator.port()), "R-5")).isEqualTo(1);
        }
    }

    @Test
    public void forgetsEverythingOnReset() throws IOException {
        try (Simulator simulator = start("2026-11-23")) {
            Client client = new Client(simulator.port());
            client.post("salesOrders", ORDER.formatted("R-6"));
            client.admin("POST", "reset", null);
            assertThat(count(client, "R-6")).isZero();
        }
        try (Simulator simulator = start("2026-11-23")) {
            assertThat(count(new Client(simulator.port()), "R-6")).isZero();
        }
    }

    @Test
    public void losesNoAcceptedOrderWhenItIsKilled() throws Exception {
        List<String> accepted = Collections.synchronizedList(new ArrayList<>());
        Process process = child();
        try {
            Client client = new Client(port(process));
            client.company();
            Thread orders = new Thread(() -> send(client, accepted));
            orders.start();
            while (accepted.size() < 40) {
                Thread.sleep(5);
            }
            process.destroyForcibly();
            orders.join();
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        try (Simulator simulator = start("2026-11-23")) {
            Client client = new Client(simulator.port());
            List<String> found = new ArrayList<>();
            client.admin("GET", "orders", null)
                    .json()
                    .forEach(order ->
                            found.add(order.path("External Document No.").asText()));
            assertThat(found).containsAll(accepted).doesNotHaveDuplicates();
        }
    }

    private static void send(Client client, List<String> accepted) {
        try {
            for (int i = 0; ; i++) {
                String reference = "K-" + i;
                if (client.post("salesOrders", ORDER.formatted(reference)).status() == 201) {
                    accepted.add(reference);
                }
            }
        } catch (Client.ConnectionBroken e) {
            // the end that the test is about
        }
    }

    private Process child() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path").replace(':', File.pathSeparatorChar),
                        Simulator.class.getName(),
                        "--port",
                        "0",
                        "--data",
                        folder.getRoot().toString(),
                        "--today",
                        "2026-11-23")
                .redirectErrorStream(true)
                .start();
    }

    private static int port(Process process) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Pattern address = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            Matcher matcher = address.matcher(line);
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        throw new IOException("The simulator did not start");
    }

    private Simulator start(String today) throws IOException {
        return new Simulator(
                Options.parse("--port", "0", "--data", folder.getRoot().toString(), "--today", today),
                Clock.systemUTC());
    }

    private static int count(Client client, String reference) {
        return client.get("salesOrders?$filter=" + Client.encode("externalDocumentNumber eq '" + reference + "'"))
                .value()
                .size();
    }
}
