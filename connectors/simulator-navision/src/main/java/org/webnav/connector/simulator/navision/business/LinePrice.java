package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;

/**
 * The answer to a {@link PriceQuestion}.
 *
 * @param unitPrice price of one unit of the line in the document's currency
 * @param discountPercent line discount
 * @param allowLineDiscount whether the price allows a line discount
 * @param allowInvoiceDiscount whether the price allows an invoice discount
 * @param fromList whether a price row was found; if not, the price is that of the item card
 */
public record LinePrice(
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        boolean allowLineDiscount,
        boolean allowInvoiceDiscount,
        boolean fromList) {}
