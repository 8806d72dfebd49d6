package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code FindSalesPrice} and {@code CalcBestUnitPrice}: the best price row of one line, or the item card. */
final class PriceSearch {

    private final PriceRequest request;
    private final BigDecimal discountFactor;
    private final Applicability applicability;
    private final PriceConversion conversion;

    /** @param discountPercent the line discount found before: a price that allows it is compared after discount */
    PriceSearch(PriceRequest request, BigDecimal discountPercent) {
        this.request = request;
        this.discountFactor = Decimals.factorOf(discountPercent.negate());
        this.applicability = Applicability.ofPrices(request);
        this.conversion = new PriceConversion(request);
    }

    record Choice(
            BigDecimal unitPrice,
            boolean allowLineDiscount,
            boolean allowInvoiceDiscount,
            List<Candidate> candidates) {}

    private record Offer(int position, SalesPriceRow row, BigDecimal unitPrice, BigDecimal lineAmount) {}

    Choice best(List<SalesPriceRow> rows) {
        List<Candidate> candidates = new ArrayList<>(rows.size() + 1);
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            candidates.add(inspected(i, rows.get(i), offers));
        }
        Offer best = contested(offers, candidates);
        return best == null ? fromCard(candidates) : fromRow(best, candidates);
    }

    private Candidate inspected(int position, SalesPriceRow row, List<Offer> offers) {
        boolean otherItem = !row.item().equals(request.item().number());
        Outcome verdict = otherItem ? Outcome.OTHER_ITEM : applicability.verdict(row.scope());
        if (verdict != Outcome.WON) {
            return new Candidate(Candidate.Kind.PRICE, row.id(), row.unitPrice(), verdict);
        }
        BigDecimal price = conversion.ofRow(row);
        BigDecimal amount = row.allowLineDiscount() ? price.multiply(discountFactor) : price;
        offers.add(new Offer(position, row, price, amount));
        return new Candidate(Candidate.Kind.PRICE, row.id(), price, Outcome.WON);
    }

    private static Offer contested(List<Offer> offers, List<Candidate> candidates) {
        offers.sort(Comparator.comparing((Offer offer) -> offer.row().scope(), RowScope.KEY_ORDER));
        Contest<Offer> contest = new Contest<>(offer -> offer.row().scope(), PriceSearch::beats);
        for (Offer offer : offers) {
            Offer leader = contest.best();
            Outcome fate =
                    switch (contest.enter(offer)) {
                        case TAKES_LEAD_BY_SCOPE, LACKS_SCOPE -> Outcome.LESS_SPECIFIC;
                        case TAKES_LEAD_BY_FIGURE ->
                            leader != null && isNotSet(leader) ? Outcome.PRICE_NOT_SET : Outcome.NOT_BETTER;
                        case LACKS_FIGURE -> Outcome.NOT_BETTER;
                    };
            Offer loser = contest.best() == offer ? leader : offer;
            if (loser != null) {
                candidates.set(
                        loser.position(), candidates.get(loser.position()).with(fate));
            }
        }
        return contest.best();
    }

    private static boolean beats(Offer challenger, Offer leader) {
        return isNotSet(leader) || leader.lineAmount().compareTo(challenger.lineAmount()) > 0;
    }

    private static boolean isNotSet(Offer offer) {
        return offer.unitPrice().signum() == 0;
    }

    private Choice fromRow(Offer best, List<Candidate> candidates) {
        ItemCard item = request.item();
        candidates.add(new Candidate(Candidate.Kind.ITEM_CARD, item.number(), item.unitPrice(), Outcome.ROW_APPLIES));
        SalesPriceRow row = best.row();
        return new Choice(best.unitPrice(), row.allowLineDiscount(), row.allowInvoiceDiscount(), candidates);
    }

    private Choice fromCard(List<Candidate> candidates) {
        ItemCard item = request.item();
        BigDecimal price = conversion.ofCard(item);
        candidates.add(new Candidate(Candidate.Kind.ITEM_CARD, item.number(), price, Outcome.WON));
        return new Choice(price, request.buyer().allowLineDiscount(), item.allowInvoiceDiscount(), candidates);
    }
}
