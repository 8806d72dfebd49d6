package org.webnav.orders.core;

import java.util.UUID;
import org.webnav.platform.api.Conflict;

/**
 * What finds an order in the ERP again: {@code WN}, 16 digits in base 32 and a check character, 19 in all. Navision's
 * external document number has 35 characters, older document fields 20.
 */
final class OrderReference {

    private static final String PREFIX = "WN";

    /** Without I, L, O and U, which people misread. */
    private static final String BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = ALPHABET.length();
    private static final int TIME_DIGITS = 10;
    private static final int RANDOM_DIGITS = 6;

    private static final int FIRST_LENGTH = 19;
    private static final int SECOND = 2;

    private OrderReference() {}

    /** The millisecond in which the order was made and 30 random bits of its id; the table's unique key has the last word. */
    static String of(UUID order) {
        String body = PREFIX
                + base32(order.getMostSignificantBits() >>> 16, TIME_DIGITS)
                + base32(order.getLeastSignificantBits(), RANDOM_DIGITS);
        return body + checkCharacter(body);
    }

    /**
     * The reference of the next submission of an order that the ERP refused: the same with the count of submissions
     * before the check character, 20 in all. No two submissions share a reference, since their contents may differ.
     */
    static String after(String reference) {
        int submission =
                reference.length() == FIRST_LENGTH ? SECOND : ALPHABET.indexOf(reference.charAt(FIRST_LENGTH - 1)) + 1;
        if (submission == ALPHABET.length()) {
            throw new Conflict(
                    "orders.refused-too-often", "The supplier refused this order too often: make a new one.");
        }
        String body = reference.substring(0, FIRST_LENGTH - 1) + ALPHABET.charAt(submission);
        return body + checkCharacter(body);
    }

    /** ISO 7064, MOD 37,36: finds every wrong character and every swap of neighbours. */
    static char checkCharacter(String body) {
        int product = MODULUS;
        for (int i = 0; i < body.length(); i++) {
            int sum = (product + ALPHABET.indexOf(body.charAt(i))) % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return ALPHABET.charAt((MODULUS + 1 - product) % MODULUS);
    }

    private static String base32(long bits, int digits) {
        StringBuilder text = new StringBuilder();
        for (int i = digits - 1; i >= 0; i--) {
            text.append(BASE32.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return text.toString();
    }
}
