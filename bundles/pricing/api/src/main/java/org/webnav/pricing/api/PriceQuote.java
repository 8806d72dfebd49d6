package org.webnav.pricing.api;

import java.math.BigDecimal;

/**
 * The net price of one line for one buyer, by Navision's rule (codeunit 7000).
 *
 * @param currency ISO 4217
 * @param unitPrice before line discount, in the document's way of including VAT
 * @param lineDiscountPercent 0 to 100
 * @param lineAmount gross less discount, rounded as documents are
 * @param vatPercent of the buyer's and item's VAT groups
 * @param lineAmountExcludingVat the line amount without VAT
 * @param lineAmountIncludingVat the line amount with VAT
 */
public record PriceQuote(
        String item,
        String variant,
        String unit,
        BigDecimal quantity,
        String currency,
        BigDecimal unitPrice,
        BigDecimal lineDiscountPercent,
        BigDecimal lineDiscountAmount,
        BigDecimal lineAmount,
        boolean pricesIncludeVat,
        BigDecimal vatPercent,
        BigDecimal lineAmountExcludingVat,
        BigDecimal lineAmountIncludingVat) {}
