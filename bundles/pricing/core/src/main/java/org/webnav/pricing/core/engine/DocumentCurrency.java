package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The currency of the document.
 *
 * @param code blank for the local currency
 * @param factor foreign units for one local unit; must be positive when the code is not blank, else it is not read
 * @param unitRounding unit-amount rounding precision of the currency or of the general ledger setup, for example 0.001
 * @param amountRounding amount rounding precision, for example 0.01
 */
public record DocumentCurrency(String code, BigDecimal factor, BigDecimal unitRounding, BigDecimal amountRounding) {

    public DocumentCurrency {
        code = Codes.normal(code);
        Objects.requireNonNull(factor, "factor");
        if (!code.isEmpty() && factor.signum() <= 0) {
            throw new IllegalArgumentException("the factor of currency " + code + " must be positive");
        }
        if (unitRounding.signum() <= 0 || amountRounding.signum() <= 0) {
            throw new IllegalArgumentException("rounding precisions must be positive");
        }
    }

    /** The local currency. */
    public static DocumentCurrency local(BigDecimal unitRounding, BigDecimal amountRounding) {
        return new DocumentCurrency("", BigDecimal.ONE, unitRounding, amountRounding);
    }

    boolean isForeign() {
        return !code.isEmpty();
    }

    BigDecimal fromLocal(BigDecimal localAmount) {
        return isForeign() ? localAmount.multiply(factor) : localAmount;
    }

    BigDecimal toLocal(BigDecimal amount) {
        return isForeign() ? Decimals.quotient(amount, factor) : amount;
    }

    BigDecimal roundedUnit(BigDecimal unitPrice) {
        return Decimals.round(unitPrice, unitRounding);
    }

    BigDecimal roundedAmount(BigDecimal amount) {
        return Decimals.round(amount, amountRounding);
    }
}
