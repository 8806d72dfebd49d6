package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Navision's rounding: to the nearest multiple of a precision, half away from zero. */
public final class Rounding {

    /** Precision of intermediate quotients; amounts are rounded afterwards. */
    static final MathContext EXACT = new MathContext(30, RoundingMode.HALF_UP);

    static final BigDecimal CENT = new BigDecimal("0.01");
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rounding() {}

    public static BigDecimal to(BigDecimal amount, BigDecimal precision) {
        return amount.divide(precision, 0, RoundingMode.HALF_UP).multiply(precision);
    }

    static BigDecimal percentOf(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(HUNDRED, EXACT);
    }
}
