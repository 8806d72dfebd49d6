package org.webnav.channel.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How stored decimals look outside: no trailing zeros of the column, amounts with two decimals at least. */
final class Decimals {

    static final int FACTOR_SCALE = 15;
    private static final int MONEY_SCALE = 4;
    private static final int SHOWN_SCALE = 2;

    private Decimals() {}

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal money(BigDecimal value) {
        BigDecimal plain = plain(value);
        return plain.scale() < SHOWN_SCALE ? plain.setScale(SHOWN_SCALE) : plain;
    }

    /** As the amount column will keep it; null counts as nothing. */
    static BigDecimal storedMoney(BigDecimal value) {
        return value == null ? money(BigDecimal.ZERO) : money(value.setScale(MONEY_SCALE, RoundingMode.HALF_UP));
    }

    /** As the factor column will keep it; a card without a factor is in local currency. */
    static BigDecimal storedFactor(BigDecimal value) {
        return value == null || value.signum() == 0
                ? BigDecimal.ONE
                : plain(value.setScale(FACTOR_SCALE, RoundingMode.HALF_UP));
    }
}
