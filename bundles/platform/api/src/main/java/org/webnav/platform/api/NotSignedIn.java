package org.webnav.platform.api;

import java.util.List;

/** Nobody is signed in, or the credentials are wrong (HTTP 401). */
public final class NotSignedIn extends WebNavException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn(String code, String message) {
        this(code, message, List.of());
    }

    public NotSignedIn(String code, String message, List<Violation> violations) {
        super(code, message, violations);
    }
}
