package org.webnav.benchmarks.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.webnav.benchmarks.http.Connection;
import org.webnav.benchmarks.http.Json;

/** A simulated Navision with new data, whose customers have credit enough for a benchmark. */
public final class Simulator implements AutoCloseable {

    private static final String CREDENTIALS = "webnav:cronus-demo-key";
    private static final String CREDIT = "900000000000";
    private static final String LOCAL = "EUR";
    private static final Map<String, String> LANGUAGES = Map.of("en", "ENU", "lv", "LVI", "ru", "RUS");

    /** Fields of a customer card in Navision by those of a generated company. */
    private static final Map<String, String> CUSTOMER_FIELDS = Map.of(
            "number", "No.",
            "name", "Name",
            "country", "Country/Region Code",
            "city", "City",
            "postCode", "Post Code",
            "currency", "Currency Code",
            "vatBusinessGroup", "VAT Bus. Posting Group",
            "priceGroup", "Customer Price Group",
            "discountGroup", "Customer Disc. Group");

    private final Child process;
    private final URI address;

    private Simulator(Child process, URI address) {
        this.process = process;
        this.address = address;
    }

    public static Simulator start(Path jar, Path folder) throws IOException, InterruptedException {
        Folders.delete(folder);
        URI address = URI.create("http://127.0.0.1:" + Ports.free());
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "--port",
                String.valueOf(address.getPort()),
                "--data",
                folder.resolve("data").toString());
        Child process = Child.start(jar.getParent(), folder.resolve("console.log"), Map.of(), command);
        process.awaitOk(address, "/admin/health");
        return new Simulator(process, address);
    }

    public URI address() {
        return address;
    }

    /** Without this the credit control would refuse nearly every order after the first hundred. */
    public void giveCredit() throws IOException {
        try (Connection connection = new Connection(address)) {
            String company = ask(connection, "companies")
                    .path("value")
                    .path(0)
                    .path("id")
                    .asText();
            for (JsonNode customer :
                    ask(connection, "companies(" + company + ")/customers").path("value")) {
                String path = "/admin/customers/" + customer.path("number").asText();
                Json.read(connection.post(path, Json.write(Map.of("creditLimit", CREDIT))));
            }
        }
    }

    /**
     * Enters customers in Navision: no other place knows who buys on which terms.
     *
     * @param file of a generated company
     */
    public void enterCustomers(Path file) throws IOException {
        try (Connection connection = new Connection(address);
                Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                enter(connection, "Customer", card(Json.read(line)));
            }
        }
    }

    private static void enter(Connection connection, String table, Map<String, Object> fields) throws IOException {
        Json.read(connection.post("/admin/records", Json.write(Map.of("table", table, "fields", fields))));
    }

    private static Map<String, Object> card(JsonNode customer) {
        Map<String, Object> card = new LinkedHashMap<>();
        CUSTOMER_FIELDS.forEach((name, field) -> {
            String value = customer.path(name).asText();
            if (!value.isEmpty()) {
                card.put(field, value);
            }
        });
        card.put("Currency Code", LOCAL.equals(card.get("Currency Code")) ? "" : card.get("Currency Code"));
        card.put(
                "Language Code",
                LANGUAGES.getOrDefault(customer.path("language").asText(), ""));
        card.put("Blocked", customer.path("blocked").asText().equals("ALL") ? "All" : " ");
        card.put("Credit Limit (LCY)", CREDIT);
        card.put("Allow Line Disc.", true);
        return card;
    }

    private static JsonNode ask(Connection connection, String path) throws IOException {
        String basic = Base64.getEncoder().encodeToString(CREDENTIALS.getBytes(StandardCharsets.US_ASCII));
        return Json.read(connection.get("/api/v2.0/" + path, "Authorization", "Basic " + basic));
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
