package org.webnav.benchmarks.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.webnav.benchmarks.http.Connection;
import org.webnav.benchmarks.http.Json;

/** A person of the demonstration who asks for an API token, which users of the scenarios then show. */
public final class Visitor {

    private static final String PASSWORD = "webnav-demo";

    private final Connection connection;
    private final String bearer;

    private Visitor(Connection connection, String secret) {
        this.connection = connection;
        this.bearer = "Bearer " + secret;
    }

    public static Visitor signedIn(Connection connection, String login) {
        try {
            var session = connection.post("/api/v1/session", Json.write(Map.of("login", login, "password", PASSWORD)));
            JsonNode me = Json.read(session);
            String cookie = session.header("Set-Cookie").split(";", 2)[0];
            Set<String> permissions = new LinkedHashSet<>();
            me.path("permissions").forEach(permission -> permissions.add(permission.asText()));
            var token = connection.post(
                    "/api/v1/tokens",
                    Json.write(Map.of("name", "benchmark", "permissions", permissions, "days", 1)),
                    "Cookie",
                    cookie,
                    "X-CSRF-Token",
                    me.path("csrfToken").asText());
            return new Visitor(connection, Json.read(token).path("secret").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String bearer() {
        return bearer;
    }

    public JsonNode get(String path) {
        try {
            return Json.read(connection.get(path, "Authorization", bearer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
