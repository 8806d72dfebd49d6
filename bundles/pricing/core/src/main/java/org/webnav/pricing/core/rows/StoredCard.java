package org.webnav.pricing.core.rows;

import java.math.BigDecimal;
import org.webnav.pricing.core.engine.ItemCard;

/** What the item card says about price, as stored. */
public record StoredCard(
        String item,
        BigDecimal unitPrice,
        boolean includesVat,
        String vatBusinessGroup,
        String vatProductGroup,
        String discountGroup,
        boolean allowInvoiceDiscount) {

    public ItemCard with(VatSetup vat) {
        return new ItemCard(
                item,
                unitPrice,
                vat.ofPrice(includesVat, vatBusinessGroup, vatProductGroup),
                discountGroup,
                allowInvoiceDiscount);
    }
}
