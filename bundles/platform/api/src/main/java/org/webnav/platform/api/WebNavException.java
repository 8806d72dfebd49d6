package org.webnav.platform.api;

import java.util.List;
import java.util.Objects;

/**
 * The one family of errors that a service throws at its caller. REST maps it to RFC 9457 problem documents in one place.
 * The message is an English sentence that says what is wrong, where, and what to do; {@link #code()} is stable for ever
 * and is what a screen translates.
 */
public abstract class WebNavException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Violation> violations;

    protected WebNavException(String code, String message, List<Violation> violations) {
        super(message);
        this.code = Objects.requireNonNull(code, "code");
        this.violations = List.copyOf(violations);
    }

    /** {@code <capability>.<kebab>}, for example {@code orders.credit-exceeded}. */
    public final String code() {
        return code;
    }

    /** Which parts of the input are wrong, in the order of the input; empty when the whole is meant. */
    public final List<Violation> violations() {
        return violations;
    }
}
