package org.webnav.search.core.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Brings codes to the form in which they are compared: letters and digits alone, upper case. */
public final class Codes {

    /** Shortest GTIN that a till pads with zeros. */
    private static final int SHORTEST_PADDED = 8;

    private Codes() {}

    public static String compact(String code) {
        StringBuilder compact = new StringBuilder(code.length());
        code.codePoints().filter(Character::isLetterOrDigit).forEach(compact::appendCodePoint);
        return compact.toString().toUpperCase(Locale.ROOT);
    }

    /**
     * The forms under which a code is kept and looked for. A GTIN of 12, 13 or 14 digits is the same number with zeros
     * before it (GS1 General Specifications), so it is also known without them.
     */
    public static Set<String> forms(String code) {
        Set<String> forms = new LinkedHashSet<>();
        String compact = compact(code);
        if (!compact.isEmpty()) {
            forms.add(compact);
        }
        if (compact.length() >= SHORTEST_PADDED
                && compact.charAt(0) == '0'
                && compact.chars().allMatch(Character::isDigit)) {
            String bare = compact.replaceFirst("^0+", "");
            if (!bare.isEmpty()) {
                forms.add(bare);
            }
        }
        return forms;
    }
}
