package org.webnav.pricing.core.engine;

import java.util.Locale;

/** Navision's {@code Code} data type: trimmed, upper case, blank instead of null. */
final class Codes {

    private Codes() {}

    static String normal(String code) {
        return code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
    }
}
