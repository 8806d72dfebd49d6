package org.webnav.connector.navision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Navision simulator in its own process. */
final class SimulatorProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String url;

    SimulatorProcess() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        classPath,
                        "org.webnav.connector.simulator.navision.Simulator",
                        "--port",
                        "0"))
                .redirectErrorStream(true)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        url = output.lines()
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the simulator did not start"));
    }

    String url() {
        return url;
    }

    NavisionConnector connector() {
        return connector("CRONUS International Ltd.", "cronus-demo-key", Duration.ofSeconds(20), 40, "");
    }

    NavisionConnector connector(String company, String key, Duration limit, int pageSize, String fields) {
        return connector(company, key, limit, pageSize, fields, "");
    }

    NavisionConnector connector(
            String company, String key, Duration limit, int pageSize, String fields, String services) {
        return new NavisionConnector(
                Clock.systemUTC(),
                new Settings(
                        url,
                        company,
                        "webnav",
                        key,
                        "main",
                        Duration.ofSeconds(5),
                        limit,
                        limit,
                        pageSize,
                        Duration.ZERO,
                        "EUR",
                        "ItemLedgerEntries",
                        Map.of("ENU", "en", "LVI", "lv", "RUS", "ru"),
                        new Names(Names.pairs(services), Names.pairs(fields))));
    }

    String admin(String method, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/admin/" + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json.replace('\'', '"')))
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new AssertionError(path + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
