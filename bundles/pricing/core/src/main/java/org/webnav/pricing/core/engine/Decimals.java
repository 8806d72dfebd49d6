package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Arithmetic of the price rules. Quotients keep 34 digits, far beyond any rounding precision that follows them. */
final class Decimals {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    private Decimals() {}

    /** Navision's {@code ROUND(amount, precision)}: to a multiple of the precision, half away from zero. */
    static BigDecimal round(BigDecimal amount, BigDecimal precision) {
        return amount.divide(precision, 0, RoundingMode.HALF_UP).multiply(precision);
    }

    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, EXACT_ENOUGH);
    }

    static BigDecimal percentOf(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).movePointLeft(2);
    }

    /** 1.21 for 21 per cent. */
    static BigDecimal factorOf(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }
}
