package org.webnav.orders.web;

import java.util.Locale;

/** Constants as JSON writes them: lower case with hyphens. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
