package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A document line as the invoice discount sees it.
 *
 * @param amount line amount after line discount, without VAT, in the document's currency
 * @param allowInvoiceDiscount whether the percentage is taken from this line too
 */
public record InvoiceDiscountLine(BigDecimal amount, boolean allowInvoiceDiscount) {

    public InvoiceDiscountLine {
        Objects.requireNonNull(amount, "amount");
    }
}
