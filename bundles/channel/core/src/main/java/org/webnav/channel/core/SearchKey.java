package org.webnav.channel.core;

import java.util.Locale;

/** What customers are searched by. Folded here and not in SQL, whose lower() depends on each database's locale. */
final class SearchKey {

    private SearchKey() {}

    static String of(String number, String name) {
        return fold(number + " " + name);
    }

    /** A LIKE pattern with {@code !} as its escape. */
    static String pattern(String text) {
        String escaped =
                fold(text.strip()).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + escaped + "%";
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
