package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A row of table 7002 "Sales Price".
 *
 * @param id the caller's name of the row, given back in {@link Candidate}
 * @param item item number
 * @param scope where the row is valid
 * @param unitPrice in the row's currency, for the row's unit or one base unit; 0 counts as "not set" when another row
 *     follows it
 * @param vat VAT of the price
 * @param allowLineDiscount whether a line with this price may carry a line discount
 * @param allowInvoiceDiscount whether a line with this price takes part in the invoice discount
 */
public record SalesPriceRow(
        String id,
        String item,
        RowScope scope,
        BigDecimal unitPrice,
        PriceVat vat,
        boolean allowLineDiscount,
        boolean allowInvoiceDiscount) {

    public SalesPriceRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(vat, "vat");
        item = Codes.normal(item);
    }

    /** The same row with another VAT of the price. */
    public SalesPriceRow with(PriceVat otherVat) {
        return new SalesPriceRow(id, item, scope, unitPrice, otherVat, allowLineDiscount, allowInvoiceDiscount);
    }
}
