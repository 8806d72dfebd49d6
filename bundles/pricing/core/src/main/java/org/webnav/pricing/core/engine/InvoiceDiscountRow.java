package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A row of table 19 "Cust. Invoice Disc." of the document's invoice discount code.
 *
 * @param currency blank for the local currency
 * @param minimumAmount in the row's currency; 0 or more
 * @param percent invoice discount in per cent
 * @param serviceCharge in the row's currency
 */
public record InvoiceDiscountRow(
        String currency, BigDecimal minimumAmount, BigDecimal percent, BigDecimal serviceCharge) {

    public InvoiceDiscountRow {
        currency = Codes.normal(currency);
        Objects.requireNonNull(minimumAmount, "minimumAmount");
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(serviceCharge, "serviceCharge");
    }
}
