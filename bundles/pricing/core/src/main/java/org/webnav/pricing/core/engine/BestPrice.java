package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The price of a sales line by Navision's codeunit 7000 (V15): the line discount first, because prices are compared after
 * discount, then the unit price, then the amounts of table 37.
 *
 * <p>Stateless; may be shared by threads.
 */
public final class BestPrice {

    /**
     * The price and what became of every row.
     *
     * @param prices rows in any order; rows of other items or customers do no harm
     * @param discounts rows in any order; rows of other items or customers do no harm
     * @throws PriceNotCalculable when a row that applies includes VAT of calculation type Sales Tax
     */
    public PriceAnswer of(PriceRequest request, List<SalesPriceRow> prices, List<SalesLineDiscountRow> discounts) {
        return answer(request, prices, discounts, Protocol.kept(), Protocol.kept());
    }

    /** As {@link #of}, by the same steps, without candidates. */
    public PriceAnswer withoutReasons(
            PriceRequest request, List<SalesPriceRow> prices, List<SalesLineDiscountRow> discounts) {
        return answer(request, prices, discounts, Protocol.NONE, Protocol.NONE);
    }

    private static PriceAnswer answer(
            PriceRequest request,
            List<SalesPriceRow> prices,
            List<SalesLineDiscountRow> discounts,
            Protocol ofPrices,
            Protocol ofDiscounts) {
        SalesLineDiscountRow best = new DiscountSearch(request, ofDiscounts).best(discounts);
        PriceSearch.Choice price = new PriceSearch(request, percent(best), ofPrices).best(prices);
        SalesLineDiscountRow discount = price.allowLineDiscount() ? best : null;
        BigDecimal percent = percent(discount);
        DocumentCurrency currency = request.currency();
        BigDecimal gross = currency.roundedAmount(request.line().quantity().multiply(price.unitPrice()));
        BigDecimal discountAmount = currency.roundedAmount(Decimals.percentOf(gross, percent));
        return new PriceAnswer(
                price.unitPrice(),
                percent,
                discountAmount,
                gross.subtract(discountAmount),
                price.allowLineDiscount(),
                price.allowInvoiceDiscount(),
                price.row(),
                discount,
                together(price, ofPrices.candidates(), ofDiscounts.candidates()));
    }

    private static BigDecimal percent(SalesLineDiscountRow row) {
        return row == null ? BigDecimal.ZERO : row.percent();
    }

    private static List<Candidate> together(
            PriceSearch.Choice price, List<Candidate> prices, List<Candidate> discounts) {
        List<Candidate> candidates = new ArrayList<>(prices);
        for (Candidate candidate : discounts) {
            boolean refused = candidate.outcome() == Outcome.WON && !price.allowLineDiscount();
            candidates.add(refused ? candidate.with(Outcome.NO_LINE_DISCOUNT_ALLOWED) : candidate);
        }
        return candidates;
    }
}
