package org.webnav.connector.navision;

import java.io.IOException;
import org.webnav.connector.api.ErpUnreachable;

/** Why the ERP cannot be asked, in words. */
final class Failures {

    private Failures() {}

    static ErpUnreachable unreachable(Answer answer) {
        String code = answer.errorCode();
        String reason = code.isEmpty() ? "" : ": " + code + ", " + answer.errorMessage();
        return new ErpUnreachable("Navision answered " + answer.status() + reason, answer.retryAfter(), null);
    }

    static ErpUnreachable unreachable(IOException failure) {
        return new ErpUnreachable("Navision does not answer: " + words(failure), null, failure);
    }

    static String words(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
