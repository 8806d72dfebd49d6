package org.webnav.platform.api;

import java.util.List;

/** The caller is signed in but lacks a permission (HTTP 403). */
public final class NotPermitted extends WebNavException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String code, String message) {
        this(code, message, List.of());
    }

    public NotPermitted(String code, String message, List<Violation> violations) {
        super(code, message, violations);
    }
}
