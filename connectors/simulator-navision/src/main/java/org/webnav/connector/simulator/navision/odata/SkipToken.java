package org.webnav.connector.simulator.navision.odata;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.store.Row;

/**
 * Where the next page begins. In key order the token names the last record of the page, so that records which come or
 * go meanwhile shift nothing; under $orderby it counts.
 */
final class SkipToken {

    private static final String COUNT = "n:";
    private static final String ID = "i:";

    private SkipToken() {}

    static String after(Row last) {
        return encode(ID + last.id());
    }

    static String count(long number) {
        return encode(COUNT + number);
    }

    /** The records that come after the token. */
    static List<Row> apply(String token, Page page, List<Row> rows) {
        String text = decode(token);
        if (text.startsWith(COUNT)) {
            long skip = Long.parseLong(text.substring(COUNT.length()));
            return rows.stream().skip(skip).toList();
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(text.substring(ID.length()))) {
                return rows.subList(i + 1, rows.size());
            }
        }
        throw NavException.badRequest(
                "BadRequest", "The skip token for '%s' is no longer valid.".formatted(page.set()));
    }

    static long counted(String token) {
        String text = token == null ? COUNT + 0 : decode(token);
        return text.startsWith(COUNT) ? Long.parseLong(text.substring(COUNT.length())) : 0;
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw NavException.badRequest("BadRequest", "The skip token is not valid.");
        }
    }
}
