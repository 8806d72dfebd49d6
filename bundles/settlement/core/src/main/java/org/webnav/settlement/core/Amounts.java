package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as the tables keep them and as people read them. */
final class Amounts {

    private static final int STORED = 4;
    private static final int SHOWN = 2;

    private Amounts() {}

    /** Null counts as zero. */
    static BigDecimal stored(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO.setScale(STORED) : amount.setScale(STORED, RoundingMode.HALF_UP);
    }

    /** Two decimals, more only when they say something. */
    static BigDecimal shown(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < SHOWN ? stripped.setScale(SHOWN) : stripped;
    }

    static String text(BigDecimal amount) {
        return shown(amount).toPlainString();
    }

    /** From a document's currency to the local one, rounded to cents as Navision books it. */
    static BigDecimal local(BigDecimal amount, BigDecimal currencyFactor) {
        return amount.divide(currencyFactor, SHOWN, RoundingMode.HALF_UP);
    }
}
