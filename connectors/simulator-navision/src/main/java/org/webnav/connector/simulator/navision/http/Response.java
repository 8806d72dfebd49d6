package org.webnav.connector.simulator.navision.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.odata.NavException;

/** An answer: status, headers, body. */
public record Response(int status, Map<String, String> headers, byte[] body) {

    private static final byte[] NOTHING = {};

    public static Response of(int status) {
        return new Response(status, new LinkedHashMap<>(), NOTHING);
    }

    public static Response bytes(String type, byte[] body) {
        return new Response(200, new LinkedHashMap<>(Map.of("Content-Type", type)), body);
    }

    /** An OData answer. */
    public static Response odata(int status, JsonNode json) {
        return json(status, "application/json; odata.metadata=minimal; odata.streaming=true", json);
    }

    public static Response json(int status, JsonNode json) {
        return json(status, "application/json", json);
    }

    private static Response json(int status, String type, JsonNode json) {
        try {
            byte[] body = Json.MAPPER.writeValueAsBytes(json);
            return new Response(status, new LinkedHashMap<>(Map.of("Content-Type", type)), body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A refusal in Business Central's form, with a correlation id in the message. */
    public static Response error(NavException refusal) {
        return error(refusal.status(), refusal.code(), refusal.getMessage());
    }

    public static Response error(int status, String code, String message) {
        String correlation = UUID.randomUUID().toString();
        var json = Json.object();
        json.putObject("error").put("code", code).put("message", message + "  CorrelationId:  " + correlation + ".");
        return odata(status, json).with("x-correlation-id", correlation);
    }

    public Response with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
