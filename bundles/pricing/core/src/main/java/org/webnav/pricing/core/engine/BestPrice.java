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
     * @param prices rows in any order; rows of other items or customers do no harm
     * @param discounts rows in any order; rows of other items or customers do no harm
     * @throws PriceNotCalculable when a row that applies includes VAT of calculation type Sales Tax
     */
    public PriceAnswer of(PriceRequest request, List<SalesPriceRow> prices, List<SalesLineDiscountRow> discounts) {
        DiscountSearch.Choice discount = new DiscountSearch(request).best(discounts);
        PriceSearch.Choice price = new PriceSearch(request, discount.percent()).best(prices);
        BigDecimal percent = price.allowLineDiscount() ? discount.percent() : BigDecimal.ZERO;
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
                together(price, discount));
    }

    private static List<Candidate> together(PriceSearch.Choice price, DiscountSearch.Choice discount) {
        List<Candidate> candidates = new ArrayList<>(price.candidates());
        for (Candidate candidate : discount.candidates()) {
            boolean refused = candidate.outcome() == Outcome.WON && !price.allowLineDiscount();
            candidates.add(refused ? candidate.with(Outcome.NO_LINE_DISCOUNT_ALLOWED) : candidate);
        }
        return candidates;
    }
}
