package org.webnav.pricing.core.store;

import java.util.Locale;

/** Navision's {@code Code}: trimmed, upper case, blank instead of null; so are all codes of the price tables. */
public final class Code {

    private Code() {}

    public static String normal(Object code) {
        return code == null ? "" : code.toString().strip().toUpperCase(Locale.ROOT);
    }
}
