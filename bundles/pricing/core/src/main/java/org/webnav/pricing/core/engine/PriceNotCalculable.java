package org.webnav.pricing.core.engine;

/** The rules forbid an answer: Navision stops here with an error message too. */
public final class PriceNotCalculable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PriceNotCalculable(String message) {
        super(message);
    }
}
