package org.webnav.connector.simulator.navision.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.odata.NavException;

/**
 * A fault to come.
 *
 * @param id number of the fault
 * @param kind what goes wrong
 * @param method the method it concerns, blank for any
 * @param path a part of the path it concerns, blank for any
 * @param times how many requests it still hits
 * @param retryAfter seconds for the Retry-After header, -1 for none
 * @param delayMs how long the answer (or the refusal) is held back
 */
record Fault(int id, String kind, String method, String path, int times, int retryAfter, long delayMs) {

    private static final Set<String> KINDS = Set.of(
            "429",
            "503",
            "timeout-before-commit",
            "timeout-after-commit",
            "reset",
            "reset-before-commit",
            "stale-etag",
            "slow");

    static Fault read(int id, JsonNode json) {
        String kind = json.path("kind").asText();
        if (!KINDS.contains(kind)) {
            throw NavException.badRequest("BadRequest", "Unknown kind of fault '%s'. Known: %s".formatted(kind, KINDS));
        }
        return new Fault(
                id,
                kind,
                json.path("method").asText(""),
                json.path("path").asText(""),
                json.path("times").asInt(1),
                json.path("retryAfter").asInt(-1),
                json.path("delayMs").asLong(0));
    }

    boolean concerns(Request request) {
        boolean tagged = !kind.equals("stale-etag") || request.header("If-Match") != null;
        return tagged
                && (method.isEmpty() || method.equalsIgnoreCase(request.method()))
                && request.path().contains(path);
    }

    Fault once() {
        return new Fault(id, kind, method, path, times - 1, retryAfter, delayMs);
    }

    ObjectNode json() {
        return Json.object()
                .put("id", id)
                .put("kind", kind)
                .put("method", method)
                .put("path", path)
                .put("times", times)
                .put("retryAfter", retryAfter)
                .put("delayMs", delayMs);
    }
}
