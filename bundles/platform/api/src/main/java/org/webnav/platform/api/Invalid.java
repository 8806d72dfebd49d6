package org.webnav.platform.api;

import java.util.List;

/** The input breaks a rule (HTTP 422; 400 when it is not even readable). */
public final class Invalid extends WebNavException {

    private static final long serialVersionUID = 1L;

    public Invalid(String code, String message) {
        this(code, message, List.of());
    }

    public Invalid(String code, String message, List<Violation> violations) {
        super(code, message, violations);
    }
}
