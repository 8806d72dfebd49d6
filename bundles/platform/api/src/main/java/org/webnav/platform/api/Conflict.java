package org.webnav.platform.api;

import java.util.List;

/** The request is well formed but the present state forbids it (HTTP 409). */
public final class Conflict extends WebNavException {

    private static final long serialVersionUID = 1L;

    public Conflict(String code, String message) {
        this(code, message, List.of());
    }

    public Conflict(String code, String message, List<Violation> violations) {
        super(code, message, violations);
    }
}
