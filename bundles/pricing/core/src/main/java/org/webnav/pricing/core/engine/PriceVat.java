package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How a stored price stands to VAT.
 *
 * @param included the price contains VAT
 * @param businessGroup "VAT Bus. Posting Gr. (Price)": for which kind of customer the contained VAT was reckoned; blank
 *     when not included
 * @param percent the rate of the VAT posting setup of that group and the item's product group
 * @param calculation the calculation type of the same setup
 */
public record PriceVat(boolean included, String businessGroup, BigDecimal percent, VatCalculation calculation) {

    /** A price without VAT. */
    public static final PriceVat EXCLUDED = new PriceVat(false, "", BigDecimal.ZERO, VatCalculation.NORMAL);

    public PriceVat {
        businessGroup = Codes.normal(businessGroup);
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(calculation, "calculation");
    }

    /** A price that contains VAT. */
    public static PriceVat included(String businessGroup, BigDecimal percent, VatCalculation calculation) {
        return new PriceVat(true, businessGroup, percent, calculation);
    }

    BigDecimal containedPercent() {
        return calculation == VatCalculation.REVERSE_CHARGE ? BigDecimal.ZERO : percent;
    }
}
