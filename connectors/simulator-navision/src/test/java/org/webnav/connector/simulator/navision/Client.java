package org.webnav.connector.simulator.navision;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A small HTTP client of the simulator. */
final class Client {

    static final String SERVICES = "/ODataV4/Company('CRONUS%20International%20Ltd.')/";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String authorization;
    private String company;

    Client(int port) {
        this(port, Options.USER, Options.KEY);
    }

    Client(int port, String user, String key) {
        base = "http://127.0.0.1:" + port;
        String credentials = user + ':' + key;
        authorization = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer with its body as text and as JSON. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return Json.parse(response.body());
        }

        JsonNode value() {
            return json().get("value");
        }

        String code() {
            return json().path("error").path("code").asText();
        }

        String message() {
            return json().path("error").path("message").asText();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }

    Answer send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", authorization)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new ConnectionBroken(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The connection ended before the answer did. */
    static final class ConnectionBroken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ConnectionBroken(IOException cause) {
            super(cause);
        }
    }

    /** The address of the company within API v2.0. */
    String company() {
        if (company == null) {
            String id = send("GET", "/api/v2.0/companies", null)
                    .value()
                    .get(0)
                    .get("id")
                    .asText();
            company = "/api/v2.0/companies(" + id + ")/";
        }
        return company;
    }

    Answer get(String set, String... headers) {
        return send("GET", company() + set, null, headers);
    }

    Answer service(String service) {
        return send("GET", SERVICES + service, null);
    }

    Answer post(String set, String body) {
        return send("POST", company() + set, body.replace('\'', '"'));
    }

    Answer patch(String set, String etag, String body) {
        return etag == null
                ? send("PATCH", company() + set, body.replace('\'', '"'))
                : send("PATCH", company() + set, body.replace('\'', '"'), "If-Match", etag);
    }

    Answer delete(String set, String etag) {
        return send("DELETE", company() + set, null, "If-Match", etag);
    }

    Answer admin(String method, String path, String body) {
        return send(method, "/admin/" + path, body == null ? null : body.replace('\'', '"'));
    }

    /** The only record of a set under a filter. */
    JsonNode one(String set, String filter) {
        JsonNode value = get(set + "?$filter=" + encode(filter)).value();
        if (value.size() != 1) {
            throw new AssertionError(set + " with " + filter + ": " + value.size() + " records");
        }
        return value.get(0);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
