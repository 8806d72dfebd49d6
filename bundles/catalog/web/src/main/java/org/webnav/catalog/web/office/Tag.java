package org.webnav.catalog.web.office;

import javax.ws.rs.core.Response;
import org.webnav.catalog.api.Tagged;
import org.webnav.platform.api.Invalid;

/** Entity tags between HTTP and the catalogue. */
final class Tag {

    private Tag() {}

    /** @param header {@code If-Match}; absent or {@code *} for whatever it is */
    static String of(String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return "";
        }
        String tag = header.strip();
        if (tag.length() < 3 || !tag.startsWith("\"") || !tag.endsWith("\"")) {
            throw new Invalid("catalog.if-match-unreadable", "If-Match must be an ETag as it was given.");
        }
        return tag.substring(1, tag.length() - 1);
    }

    static <T> Response answer(Tagged<T> tagged) {
        return answer(tagged.value(), tagged.tag());
    }

    static Response answer(Object value, String tag) {
        return Response.ok(value)
                .tag(tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
