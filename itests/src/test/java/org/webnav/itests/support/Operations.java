package org.webnav.itests.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.webnav.itests.support.Portal.Answer;

/** What the portal's own description says that one can ask of it. */
public final class Operations {

    private static final Set<String> WITHOUT_PERMISSION = Set.of("anonymous", "signed-in", "none");

    private Operations() {}

    /**
     * @param path with its parameters in braces
     * @param permissions all that its caller must have; empty when signing in is enough, or not even needed
     * @param mediaType of the body; JSON when the operation has none
     */
    public record Operation(String method, String path, Set<String> permissions, String mediaType) {

        /** Asks with this value for every parameter of the path, and with the least body that is JSON. */
        public Answer ask(Portal user, String parameter) {
            String address = path.replaceAll("\\{[^}]*}", parameter);
            String body = method.equals("GET") ? null : "{}";
            return user.sendAs(mediaType, method, address, body, "If-Match", "*");
        }

        public boolean takes(String parameterOfPath) {
            return path.contains("{" + parameterOfPath + "}");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static List<Operation> of(Portal portal) {
        JsonNode paths = portal.get("/api/v1/openapi.json").json().path("paths");
        List<Operation> all = new ArrayList<>();
        paths.fields()
                .forEachRemaining(path ->
                        path.getValue().fields().forEachRemaining(method -> all.add(operation(path.getKey(), method))));
        return all;
    }

    /** What a user may do. */
    public static Set<String> permissions(Portal user) {
        Set<String> own = new HashSet<>();
        user.get("/api/v1/me").json().path("permissions").forEach(each -> own.add(each.asText()));
        return own;
    }

    private static Operation operation(String path, Map.Entry<String, JsonNode> method) {
        JsonNode described = method.getValue();
        return new Operation(
                method.getKey().toUpperCase(Locale.ROOT),
                path,
                permissions(described.path("x-permission").asText()),
                mediaType(described.path("requestBody").path("content")));
    }

    private static Set<String> permissions(String text) {
        return text.isEmpty() || WITHOUT_PERMISSION.contains(text) ? Set.of() : Set.of(text.split("[,\\s]+"));
    }

    private static String mediaType(JsonNode content) {
        Iterator<String> types = content.fieldNames();
        String first = types.hasNext() ? types.next() : "*/*";
        return first.equals("*/*") ? "application/json" : first.replace("*", "png"); // pictures take image/*
    }
}
