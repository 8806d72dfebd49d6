package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The VAT of the sales line that is priced.
 *
 * @param pricesIncludeVat the document's unit prices contain VAT
 * @param businessGroup the line's VAT business posting group
 * @param percent the line's VAT rate; made 0 for reverse charge and sales tax, as table 37 does
 * @param calculation the line's VAT calculation type
 */
public record DocumentVat(
        boolean pricesIncludeVat, String businessGroup, BigDecimal percent, VatCalculation calculation) {

    public DocumentVat {
        businessGroup = Codes.normal(businessGroup);
        Objects.requireNonNull(percent, "percent");
        percent = calculation.addsNoVatToTheLine() ? BigDecimal.ZERO : percent;
    }

    /** A document without VAT in its prices. */
    public static DocumentVat excluded(String businessGroup, BigDecimal percent) {
        return new DocumentVat(false, businessGroup, percent, VatCalculation.NORMAL);
    }
}
