package org.webnav.platform.api;

import java.util.List;

/** The caller must slow down (HTTP 429). */
public final class TooManyRequests extends WebNavException {

    private static final long serialVersionUID = 1L;

    public TooManyRequests(String code, String message) {
        this(code, message, List.of());
    }

    public TooManyRequests(String code, String message, List<Violation> violations) {
        super(code, message, violations);
    }
}
