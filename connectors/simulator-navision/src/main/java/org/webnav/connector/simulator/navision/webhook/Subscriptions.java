package org.webnav.connector.simulator.navision.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.http.Handler;
import org.webnav.connector.simulator.navision.http.Request;
import org.webnav.connector.simulator.navision.http.Response;
import org.webnav.connector.simulator.navision.odata.Etag;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.odata.Segment;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Store;
import org.webnav.connector.simulator.navision.store.Table;

/**
 * {@code /api/v2.0/subscriptions}: webhooks. Creating and renewing need a handshake; a subscription lives three days
 * and there are at most 200.
 */
public final class Subscriptions implements Handler {

    public static final String PATH = "/api/v2.0/subscriptions";
    static final String TABLE = "Webhook Subscription";

    private static final Duration LIFETIME = Duration.ofDays(3);
    private static final int LIMIT = 200;

    private final Store store;
    private final Resources resources;
    private final Receiver receiver;

    public Subscriptions(Store store, Resources resources, Receiver receiver) {
        this.store = store;
        this.resources = resources;
        this.receiver = receiver;
    }

    @Override
    public Response handle(Request request) {
        List<String> rest = request.segmentsAfter("/api/v2.0");
        Segment segment = Segment.parse(rest.get(0));
        if (rest.size() > 1) {
            throw NavException.noResource(rest.get(1));
        }
        return segment.hasKey() ? one(request, segment.key().values().iterator().next()) : all(request);
    }

    private Response all(Request request) {
        return switch (request.method()) {
            case "GET" -> list(request);
            case "POST" -> create(request);
            default -> throw NavException.methodNotAllowed(request.method(), "subscriptions", "Collection");
        };
    }

    private Response one(Request request, String id) {
        Row row = store.read(data -> find(data, id)).orElseThrow(NavException::notFound);
        return switch (request.method()) {
            case "GET" -> entity(200, request, row);
            case "PATCH" -> renew(request, row);
            case "DELETE" -> delete(request, row);
            default -> throw NavException.methodNotAllowed(request.method(), "subscriptions", "Entity");
        };
    }

    private static Optional<Row> find(Database data, String id) {
        return data.find(TABLE, id);
    }

    private Response list(Request request) {
        ObjectNode json = Json.object().put("@odata.context", context(request));
        ArrayNode value = json.putArray("value");
        store.read(data -> List.copyOf(data.rows(TABLE))).forEach(row -> value.add(json(row)));
        return Response.odata(200, json);
    }

    private Response create(Request request) {
        ObjectNode body = Json.body(request.body());
        String url = body.path("notificationUrl").asText();
        String resource = body.path("resource").asText();
        resources.require(resource);
        receiver.handshake(url);
        Row created = store.write(tx -> {
            if (tx.database().rows(TABLE).size() >= LIMIT) {
                throw NavException.dialog("The limit of %d subscriptions is reached.".formatted(LIMIT));
            }
            Row blank = tx.database().schema().table(TABLE).blank();
            return tx.insert(blank.with(Map.of(
                    "Subscription ID", UUID.randomUUID().toString().replace("-", ""),
                    "Notification Url", url,
                    "Resource", resource,
                    "Client State", body.path("clientState").asText(""),
                    "Expiration Date Time", tx.now().plus(LIFETIME))));
        });
        return entity(201, request, created)
                .with("Location", request.base() + PATH + "('" + created.text("Subscription ID") + "')");
    }

    private Response renew(Request request, Row row) {
        Etag.check(request.header("If-Match"), row);
        ObjectNode body = Json.body(request.body());
        String url = body.path("notificationUrl").asText(row.text("Notification Url"));
        receiver.handshake(url);
        Row renewed = store.write(tx -> tx.modify(row.with(Map.of(
                "Notification Url", url,
                "Client State", body.path("clientState").asText(row.text("Client State")),
                "Expiration Date Time", tx.now().plus(LIFETIME)))));
        return entity(200, request, renewed);
    }

    private Response delete(Request request, Row row) {
        Etag.check(request.header("If-Match"), row);
        store.write(tx -> {
            tx.delete(row);
            return null;
        });
        return Response.of(204);
    }

    private static Response entity(int status, Request request, Row row) {
        ObjectNode json = Json.object().put("@odata.context", context(request) + "/$entity");
        json.setAll(json(row));
        return Response.odata(status, json).with("ETag", Etag.of(row));
    }

    private static ObjectNode json(Row row) {
        return Json.object()
                .put("@odata.etag", Etag.of(row))
                .put("subscriptionId", row.text("Subscription ID").toLowerCase(Locale.ROOT))
                .put("notificationUrl", row.text("Notification Url"))
                .put("resource", row.text("Resource"))
                .put("timestamp", row.integer(Table.VERSION))
                .put("userId", "00000000-0000-0000-0000-000000000001")
                .put("lastModifiedDateTime", row.instant(Table.MODIFIED_AT).toString())
                .put("clientState", row.text("Client State"))
                .put("expirationDateTime", row.instant("Expiration Date Time").toString())
                .put("systemCreatedAt", row.instant(Table.CREATED_AT).toString())
                .put("systemModifiedAt", row.instant(Table.MODIFIED_AT).toString());
    }

    private static String context(Request request) {
        return request.base() + "/api/v2.0/$metadata#subscriptions";
    }

    static boolean isAlive(Row row, Instant now) {
        return row.instant("Expiration Date Time").isAfter(now);
    }
}
