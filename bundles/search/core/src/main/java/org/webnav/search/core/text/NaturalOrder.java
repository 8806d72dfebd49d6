package org.webnav.search.core.text;

import java.util.Locale;

/**
 * Orders item numbers as people do: 2-A before 10-A. A key compares, character by character, as the numbers shall; a run
 * of digits is preceded by its length.
 */
public final class NaturalOrder {

    /** Longer runs have a second character of length. */
    private static final int LONG_RUN = 9;

    private static final int LONGEST_RUN = LONG_RUN + 60;

    private NaturalOrder() {}

    public static String key(String number) {
        StringBuilder key = new StringBuilder(number.length() + 4);
        String upper = number.toUpperCase(Locale.ROOT);
        int at = 0;
        while (at < upper.length()) {
            int end = at;
            while (end < upper.length() && isDigit(upper.charAt(end))) {
                end++;
            }
            if (end > at) {
                digits(upper.substring(at, end), key);
                at = end;
            } else {
                key.append(upper.charAt(at++));
            }
        }
        return key.append('\0').append(number).toString();
    }

    private static void digits(String run, StringBuilder key) {
        int zeros = 0;
        while (zeros < run.length() - 1 && run.charAt(zeros) == '0') {
            zeros++;
        }
        int length = run.length() - zeros;
        key.append((char) ('0' + Math.min(length, LONG_RUN)));
        if (length >= LONG_RUN) {
            key.append((char) ('0' + Math.min(length, LONGEST_RUN) - LONG_RUN));
        }
        key.append(run, zeros, run.length());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
