package org.webnav.platform.api;

import java.util.List;

/** A part that the answer needs is away for the moment; trying again later helps (HTTP 503). */
public final class Unavailable extends WebNavException {

    private static final long serialVersionUID = 1L;

    public Unavailable(String code, String message) {
        this(code, message, List.of());
    }

    public Unavailable(String code, String message, List<Violation> violations) {
        super(code, message, violations);
    }
}
