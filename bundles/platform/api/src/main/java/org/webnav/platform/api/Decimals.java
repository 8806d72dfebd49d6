package org.webnav.platform.api;

import java.math.BigDecimal;

/** Bounds for numbers from outside: {@code 1E999999999} is short to send, but written out it fills any memory. */
public final class Decimals {

    /** Most digits, and most places before or behind them that an exponent may shift by. */
    public static final int MOST_DIGITS = 40;

    private static final int LONGEST_TEXT = 100;

    private Decimals() {}

    /** Whether a number can safely be computed with and written out. */
    public static boolean fits(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    /** @throws NumberFormatException when it is no number, or one that does not {@linkplain #fits fit} */
    public static BigDecimal parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new NumberFormatException("too long");
        }
        BigDecimal number = new BigDecimal(text);
        if (!fits(number)) {
            throw new NumberFormatException("more than " + MOST_DIGITS + " digits");
        }
        return number;
    }
}
