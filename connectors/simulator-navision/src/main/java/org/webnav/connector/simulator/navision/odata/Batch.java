package org.webnav.connector.simulator.navision.odata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.http.Handler;
import org.webnav.connector.simulator.navision.http.Request;
import org.webnav.connector.simulator.navision.http.Response;
import org.webnav.connector.simulator.navision.store.Store;

/**
 * {@code $batch} in its JSON form: at most 100 operations, stopping at the first failure unless the client prefers to
 * continue, and one transaction under {@code Isolation: snapshot}.
 */
final class Batch {

    private static final int LIMIT = 100;

    private final Store store;
    private final Handler operations;

    Batch(Store store, Handler operations) {
        this.store = store;
        this.operations = operations;
    }

    /** Carries the answers out of a transaction that must be undone. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ArrayNode responses;

        private Undone(ArrayNode responses) {
            super(null, null, false, false);
            this.responses = responses;
        }
    }

    Response handle(Request request) {
        if (!request.method().equals("POST")) {
            throw NavException.methodNotAllowed(request.method(), "$batch", "Collection");
        }
        JsonNode requests = Json.body(request.body()).path("requests");
        if (!requests.isArray() || requests.isEmpty()) {
            throw NavException.badRequest("BadRequest", "Invalid Request Body");
        }
        if (requests.size() > LIMIT) {
            throw NavException.badRequest(
                    "BadRequest",
                    "The batch has %d operations; at most %d are allowed.".formatted(requests.size(), LIMIT));
        }
        ObjectNode answer = Json.object();
        answer.set("responses", isSnapshot(request) ? atomic(request, requests) : run(request, requests));
        return Response.json(200, answer);
    }

    private static boolean isSnapshot(Request request) {
        String isolation =
                request.header("Isolation") == null ? request.header("OData-Isolation") : request.header("Isolation");
        return "snapshot".equalsIgnoreCase(isolation);
    }

    private ArrayNode atomic(Request request, JsonNode requests) {
        try {
            return store.write(tx -> {
                ArrayNode responses = run(request, requests);
                for (JsonNode response : responses) {
                    if (response.path("status").asInt() >= 400) {
                        throw new Undone(responses);
                    }
                }
                return responses;
            });
        } catch (Undone undone) {
            return undone.responses;
        }
    }

    private ArrayNode run(Request batch, JsonNode requests) {
        ArrayNode responses = Json.array();
        boolean stopAtFailure = isSnapshot(batch) || !Preferences.continueOnError(batch);
        for (JsonNode operation : requests) {
            Response response = answer(batch, operation);
            responses.add(json(operation.path("id").asText(), response));
            if (response.status() >= 400 && stopAtFailure) {
                break;
            }
        }
        return responses;
    }

    private Response answer(Request batch, JsonNode operation) {
        try {
            return operations.handle(request(batch, operation));
        } catch (NavException refusal) {
            return Response.error(refusal);
        }
    }

    private static Request request(Request batch, JsonNode operation) {
        Map<String, String> headers = new HashMap<>();
        operation
                .path("headers")
                .fields()
                .forEachRemaining(header -> headers.put(
                        header.getKey().toLowerCase(Locale.ROOT),
                        header.getValue().asText()));
        String url = operation.path("url").asText();
        String target =
                url.startsWith(batch.base()) ? url.substring(batch.base().length()) : url;
        String absolute = target.startsWith("/") ? target : ApiRoot.PATH + '/' + target;
        if (absolute.startsWith(ApiRoot.PATH + "/$batch") || !absolute.startsWith(ApiRoot.PATH)) {
            throw NavException.badRequest("BadRequest", "A batch cannot contain '%s'.".formatted(url));
        }
        byte[] body =
                operation.has("body") ? operation.get("body").toString().getBytes(StandardCharsets.UTF_8) : new byte[0];
        return Request.of(operation.path("method").asText(), absolute, headers, body, batch.base());
    }

    private static ObjectNode json(String id, Response response) {
        ObjectNode json = Json.object().put("id", id).put("status", response.status());
        ObjectNode headers = json.putObject("headers");
        new LinkedHashMap<>(response.headers()).forEach(headers::put);
        String type = response.headers().getOrDefault("Content-Type", "");
        if (type.startsWith("application/json")) {
            json.set("body", Json.parse(response.text()));
        } else if (response.body().length > 0) {
            json.put("body", response.text());
        }
        return json;
    }
}
