package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.webnav.pricing.core.engine.DocumentVat;
import org.webnav.pricing.core.engine.VatCalculation;

/** Decimal arithmetic of document lines. */
final class Amounts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Amounts() {}

    /** To a multiple of the precision, half away from zero. */
    static BigDecimal rounded(BigDecimal amount, BigDecimal precision) {
        return amount.divide(precision, 0, RoundingMode.HALF_UP).multiply(precision);
    }

    /** Without needless zeros behind the point. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal less(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(HUNDRED.subtract(percent)).movePointLeft(2);
    }

    static BigDecimal withoutVat(BigDecimal lineAmount, DocumentVat vat, BigDecimal precision) {
        if (vat.calculation() == VatCalculation.FULL) {
            return BigDecimal.ZERO;
        }
        return vat.pricesIncludeVat()
                ? rounded(lineAmount.divide(factor(vat), MathContext.DECIMAL128), precision)
                : lineAmount;
    }

    static BigDecimal withVat(BigDecimal lineAmount, DocumentVat vat, BigDecimal precision) {
        boolean contained = vat.pricesIncludeVat() || vat.calculation() == VatCalculation.FULL;
        return contained ? lineAmount : rounded(lineAmount.multiply(factor(vat)), precision);
    }

    private static BigDecimal factor(DocumentVat vat) {
        return BigDecimal.ONE.add(vat.percent().movePointLeft(2));
    }
}
