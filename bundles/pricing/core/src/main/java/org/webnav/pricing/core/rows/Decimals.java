package org.webnav.pricing.core.rows;

import java.math.BigDecimal;

/** Stored numbers. */
final class Decimals {

    private Decimals() {}

    /** Without needless zeros behind the point. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
