package org.webnav.benchmarks.data;

import java.util.Locale;

/** Codes of records by their position. */
final class Codes {

    private Codes() {}

    static String item(int position) {
        return String.format(Locale.ROOT, "WN-%06d", position);
    }

    static String customer(int position) {
        return String.format(Locale.ROOT, "C%05d", position);
    }

    static String priceGroup(int position) {
        return String.format(Locale.ROOT, "PG%02d", position);
    }

    static String discountGroup(int position) {
        return String.format(Locale.ROOT, "DG%02d", position);
    }

    /** EAN-13 in the range for use within a company, with its check digit. */
    static String gtin(int position) {
        String body = String.format(Locale.ROOT, "2000%08d", position);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return body + (10 - sum % 10) % 10;
    }

    /** Hundredths as a decimal text: 1250 is "12.50". */
    static String cents(int amount) {
        return String.format(Locale.ROOT, "%d.%02d", amount / 100, amount % 100);
    }
}
