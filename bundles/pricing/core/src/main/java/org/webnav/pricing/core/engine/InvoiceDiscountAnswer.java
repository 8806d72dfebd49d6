package org.webnav.pricing.core.engine;

import java.math.BigDecimal;

/**
 * Invoice discount and service charge of a document, in its currency.
 *
 * @param base amount of the lines that allow invoice discount
 * @param percent of the row that the base reaches, 0 when none
 * @param discountAmount rounded to the amount precision
 * @param serviceCharge of the row that the amount of all lines reaches, 0 when none
 */
public record InvoiceDiscountAnswer(
        BigDecimal base, BigDecimal percent, BigDecimal discountAmount, BigDecimal serviceCharge) {}
