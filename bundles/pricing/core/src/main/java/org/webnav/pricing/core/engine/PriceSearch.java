package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code FindSalesPrice} and {@code CalcBestUnitPrice}: the best price row of one line, or the item card. */
final class PriceSearch {

    private static final Comparator<Offer> KEY_ORDER =
            Comparator.comparing(offer -> offer.row().scope(), RowScope.KEY_ORDER);

    private final PriceRequest request;
    private final BigDecimal discountFactor;
    private final Applicability applicability;
    private final PriceConversion conversion;
    private final Protocol protocol;

    /** @param discountPercent the line discount found before: a price that allows it is compared after discount */
    PriceSearch(PriceRequest request, BigDecimal discountPercent, Protocol protocol) {
        this.request = request;
        this.discountFactor = Decimals.factorOf(discountPercent.negate());
        this.applicability = Applicability.ofPrices(request);
        this.conversion = new PriceConversion(request);
        this.protocol = protocol;
    }

    /** @param row null when the item card decides */
    record Choice(BigDecimal unitPrice, boolean allowLineDiscount, boolean allowInvoiceDiscount, SalesPriceRow row) {}

    private record Offer(int position, SalesPriceRow row, BigDecimal unitPrice, BigDecimal lineAmount) {}

    Choice best(List<SalesPriceRow> rows) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            inspect(i, rows.get(i), offers);
        }
        Offer best = contested(offers);
        return best == null ? fromCard() : fromRow(best);
    }

    private void inspect(int position, SalesPriceRow row, List<Offer> offers) {
        boolean otherItem = !row.item().equals(request.item().number());
        Outcome verdict = otherItem ? Outcome.OTHER_ITEM : applicability.verdict(row.scope());
        if (verdict != Outcome.WON) {
            protocol.met(Candidate.Kind.PRICE, row.id(), row.unitPrice(), verdict);
            return;
        }
        BigDecimal price = conversion.ofRow(row);
        BigDecimal amount = row.allowLineDiscount() ? price.multiply(discountFactor) : price;
        offers.add(new Offer(position, row, price, amount));
        protocol.met(Candidate.Kind.PRICE, row.id(), price, Outcome.WON);
    }

    private Offer contested(List<Offer> offers) {
        offers.sort(KEY_ORDER);
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
                protocol.lost(loser.position(), fate);
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

    private Choice fromRow(Offer best) {
        ItemCard item = request.item();
        protocol.met(Candidate.Kind.ITEM_CARD, item.number(), item.unitPrice(), Outcome.ROW_APPLIES);
        SalesPriceRow row = best.row();
        return new Choice(best.unitPrice(), row.allowLineDiscount(), row.allowInvoiceDiscount(), row);
    }

    private Choice fromCard() {
        ItemCard item = request.item();
        BigDecimal price = conversion.ofCard(item);
        protocol.met(Candidate.Kind.ITEM_CARD, item.number(), price, Outcome.WON);
        return new Choice(price, request.buyer().allowLineDiscount(), item.allowInvoiceDiscount(), null);
    }
}
