package org.webnav.connector.api;

import java.time.Duration;

/** The ERP cannot be asked now; nothing was changed there. */
public final class ErpUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Duration retryAfter;

    /** @param retryAfter the pause that the ERP asked for, or null */
    public ErpUnreachable(String message, Duration retryAfter, Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    /** Null when the ERP asked for none. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
