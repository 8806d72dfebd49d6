package org.webnav.itests.support;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A portal seen from outside by one user: remembers the session cookie and repeats the token against forgery. */
public final class Portal {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param body as text; {@link #json()} reads it */
    public record Answer(int status, String body, HttpHeaders headers) {

        public JsonNode json() {
            return read(body);
        }

        /** The stable code of a problem, or an empty text. */
        public String code() {
            return json().path("code").asText();
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private String cookie;
    private String csrfToken;

    public Portal(URI base) {
        this.base = base;
    }

    /** The portal in whose container the test runs. */
    public static Portal here() {
        return new Portal(URI.create(System.getProperty("webnav.portal")));
    }

    public Portal awaitReady() {
        await("portal is ready")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> get("/health/ready").status() == 200);
        return this;
    }

    /** Another user of the same portal. */
    public Portal signedIn(String login, String password) {
        Portal user = new Portal(base);
        Answer answer = user.post("/api/v1/session", Map.of("login", login, "password", password));
        if (answer.status() >= 300) {
            throw new IllegalStateException("Cannot sign in " + login + ": " + answer);
        }
        user.cookie = cookieOf(answer);
        user.csrfToken = user.get("/api/v1/me").json().path("csrfToken").asText(null);
        return user;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Creates with a fresh idempotency key. */
    public Answer post(String path, Object body) {
        return send("POST", path, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** The same session, on a page that knows another token against forgery, or none. */
    public Portal withCsrfToken(String other) {
        Portal page = new Portal(base);
        page.cookie = cookie;
        page.csrfToken = other;
        return page;
    }

    /** @param headers names and values in turn */
    public Answer send(String method, String path, Object body, String... headers) {
        return sendAs("application/json", method, path, body, headers);
    }

    /** @param body an object that becomes JSON, a text as it stands, or a stream, whose length is not announced */
    public Answer sendAs(String mediaType, String method, String path, Object body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        List<String> all = new ArrayList<>(List.of(headers));
        addSession(all);
        if (body != null) {
            all.addAll(List.of("Content-Type", mediaType));
        }
        if (!all.isEmpty()) {
            request.headers(all.toArray(String[]::new));
        }
        return answer(request.method(method, publisher(body)).build());
    }

    /** Posts, and answers the lines of the answer as they come. */
    public Stream<String> lines(String mediaType, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", mediaType);
        session().forEach(request::header);
        try {
            return client.send(request.POST(publisher(body)).build(), BodyHandlers.ofLines())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException("POST " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The headers that say who asks. */
    public Map<String, String> session() {
        List<String> headers = new ArrayList<>();
        addSession(headers);
        Map<String, String> session = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i += 2) {
            session.put(headers.get(i), headers.get(i + 1));
        }
        return session;
    }

    public static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + json, e);
        }
    }

    /** What stands there, as it is. */
    public byte[] download(String path) {
        List<String> session = new ArrayList<>();
        addSession(session);
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .headers(session.toArray(String[]::new))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException("GET " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void addSession(List<String> headers) {
        if (cookie != null) {
            headers.addAll(List.of("Cookie", cookie));
        }
        if (csrfToken != null) {
            headers.addAll(List.of("X-CSRF-Token", csrfToken));
        }
    }

    private static HttpRequest.BodyPublisher publisher(Object body) {
        if (body instanceof InputStream stream) {
            return HttpRequest.BodyPublishers.ofInputStream(() -> stream);
        }
        try {
            return body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(
                            body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Answer answer(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String cookieOf(Answer answer) {
        return answer.headers()
                .firstValue("Set-Cookie")
                .map(value -> value.split(";", 2)[0])
                .orElseThrow(() -> new IllegalStateException("No session cookie in " + answer.headers()));
    }
}
