package org.webnav.pricing.core.quote;

import java.util.List;
import java.util.Optional;
import org.webnav.pricing.api.PriceOffers.Offer;
import org.webnav.pricing.api.Prices.PriceStep;

/** Tells a buyer about its price by the rows that decided it. */
final class OfferWriter {

    private final PriceBook book;

    OfferWriter(PriceBook book) {
        this.book = book;
    }

    Optional<Offer> of(Wanted wanted) {
        return book.price(wanted)
                .map(priced -> new Offer(
                        priced.quote(),
                        priced.netUnitPrice(),
                        book.validUntil(priced),
                        priced.isOfCampaign(),
                        next(wanted)));
    }

    /** The ladder begins at the quantity itself. */
    private List<PriceStep> next(Wanted wanted) {
        return new Ladder(book)
                .of(wanted).stream()
                        .filter(step -> step.minimumQuantity().compareTo(wanted.quantity()) > 0)
                        .toList();
    }
}
