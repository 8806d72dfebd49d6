package org.webnav.platform.api;

import java.util.List;

/** What was asked for does not exist, or the caller may not know that it does (HTTP 404). */
public final class NotFound extends WebNavException {

    private static final long serialVersionUID = 1L;

    public NotFound(String code, String message) {
        this(code, message, List.of());
    }

    public NotFound(String code, String message, List<Violation> violations) {
        super(code, message, violations);
    }
}
