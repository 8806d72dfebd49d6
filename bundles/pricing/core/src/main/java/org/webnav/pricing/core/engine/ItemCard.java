package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What the item card says.
 *
 * @param number item number
 * @param unitPrice list price of one base unit in local currency; the price when no row applies
 * @param vat VAT of that list price
 * @param discountGroup item discount group, blank when none
 * @param allowInvoiceDiscount whether a line priced from the card takes part in the invoice discount
 */
public record ItemCard(
        String number, BigDecimal unitPrice, PriceVat vat, String discountGroup, boolean allowInvoiceDiscount) {

    public ItemCard {
        number = Codes.normal(number);
        discountGroup = Codes.normal(discountGroup);
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(vat, "vat");
    }
}
