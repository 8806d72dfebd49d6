package org.webnav.benchmarks.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.webnav.benchmarks.http.Connection;
import org.webnav.benchmarks.http.Json;

/** A simulated Navision with new data, whose customers have credit enough for a benchmark. */
public final class Simulator implements AutoCloseable {

    private static final String CREDENTIALS = "webnav:cronus-demo-key";
    private static final String CREDIT = "900000000000";

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

    private static JsonNode ask(Connection connection, String path) throws IOException {
        String basic = Base64.getEncoder().encodeToString(CREDENTIALS.getBytes(StandardCharsets.US_ASCII));
        return Json.read(connection.get("/api/v2.0/" + path, "Authorization", "Basic " + basic));
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
