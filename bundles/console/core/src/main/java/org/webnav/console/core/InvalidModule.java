package org.webnav.console.core;

import java.util.List;

/** A bundle's console part cannot be offered; the message names each fault and its place. */
final class InvalidModule extends Exception {

    private static final long serialVersionUID = 1;

    InvalidModule(List<String> faults) {
        super(String.join("; ", faults));
    }

    InvalidModule(String fault, Throwable cause) {
        super(fault + ": " + cause.getMessage(), cause);
    }
}
