package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the line costs.
 *
 * @param unitPrice per unit of the line in the document's currency, with or without VAT as the document wants, rounded to
 *     the unit-amount precision
 * @param lineDiscountPercent 0 when the chosen price does not allow a line discount
 * @param lineDiscountAmount rounded from the rounded gross amount
 * @param lineAmount gross amount less the line discount amount
 * @param allowLineDiscount of the chosen row, or of the customer when the item card decides
 * @param allowInvoiceDiscount of the chosen row, or of the item when the item card decides
 * @param row the row that gave the unit price, null when the item card did
 * @param discount the row that gave the line discount, null when there is none
 * @param candidates every row with its fate: prices, then the item card, then discounts, each in the order given;
 *     empty when nobody asked
 */
public record PriceAnswer(
        BigDecimal unitPrice,
        BigDecimal lineDiscountPercent,
        BigDecimal lineDiscountAmount,
        BigDecimal lineAmount,
        boolean allowLineDiscount,
        boolean allowInvoiceDiscount,
        SalesPriceRow row,
        SalesLineDiscountRow discount,
        List<Candidate> candidates) {

    public PriceAnswer {
        candidates = List.copyOf(candidates);
    }
}
