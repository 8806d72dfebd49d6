package org.webnav.pricing.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

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
 * @param promotion whether a campaign's price or line discount decided it
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
        BigDecimal lineAmountIncludingVat,
        boolean promotion) {

    private static final int UNIT_DECIMALS = 5;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** A quote that no campaign decided. */
    public PriceQuote(
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
            BigDecimal lineAmountIncludingVat) {
        this(
                item,
                variant,
                unit,
                quantity,
                currency,
                unitPrice,
                lineDiscountPercent,
                lineDiscountAmount,
                lineAmount,
                pricesIncludeVat,
                vatPercent,
                lineAmountExcludingVat,
                lineAmountIncludingVat,
                false);
    }

    /**
     * The price of what is sold as one and costs what its parts cost together, each by its own best price: the amounts are
     * those of the parts, added up. The unit price is the line amount per unit, to five decimals, so that what stands in
     * a list for a quantity is what a line of that quantity costs; discounts are in it already. The VAT per cent is that
     * of the parts, or what their VAT comes to where they differ. One part's campaign makes the whole a promotion.
     *
     * @param whole what is sold
     * @param parts quotes for one buyer and date, at least one
     */
    public static PriceQuote sum(PriceLine whole, List<PriceQuote> parts) {
        PriceQuote first = parts.get(0);
        BigDecimal amount = total(parts, PriceQuote::lineAmount);
        return new PriceQuote(
                whole.item(),
                whole.variant(),
                whole.unit(),
                whole.quantity(),
                first.currency(),
                plain(amount.divide(whole.quantity(), UNIT_DECIMALS, RoundingMode.HALF_UP)),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                amount,
                first.pricesIncludeVat(),
                vatPercent(parts),
                total(parts, PriceQuote::lineAmountExcludingVat),
                total(parts, PriceQuote::lineAmountIncludingVat),
                parts.stream().anyMatch(PriceQuote::promotion));
    }

    private static BigDecimal vatPercent(List<PriceQuote> parts) {
        BigDecimal first = parts.get(0).vatPercent();
        BigDecimal net = total(parts, PriceQuote::lineAmountExcludingVat);
        if (net.signum() == 0
                || parts.stream().allMatch(part -> part.vatPercent().compareTo(first) == 0)) {
            return first;
        }
        BigDecimal vat = total(parts, PriceQuote::lineAmountIncludingVat).subtract(net);
        return plain(vat.multiply(HUNDRED).divide(net, UNIT_DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal total(List<PriceQuote> parts, Function<PriceQuote, BigDecimal> amount) {
        return parts.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
