package org.webnav.connector.simulator.navision.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request, from a socket or from within a batch.
 *
 * @param method the method in capitals
 * @param path the path, not decoded
 * @param query the decoded query parameters
 * @param headers headers by name in small letters
 * @param body the body
 * @param base scheme and authority under which the client reached us
 */
public record Request(
        String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body, String base) {

    public static Request of(String method, String target, Map<String, String> headers, byte[] body, String base) {
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        Map<String, String> query = question < 0 ? Map.of() : parse(target.substring(question + 1));
        return new Request(method.toUpperCase(Locale.ROOT), path, query, headers, body, base);
    }

    public String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** Path segments, decoded after splitting. */
    public List<String> segmentsAfter(String prefix) {
        String rest = path.substring(prefix.length());
        return List.of(rest.split("/")).stream()
                .filter(segment -> !segment.isEmpty())
                .map(segment -> decode(segment.replace("+", "%2B")))
                .toList();
    }

    private static Map<String, String> parse(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.put(decode(part.substring(0, equals)), decode(part.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
