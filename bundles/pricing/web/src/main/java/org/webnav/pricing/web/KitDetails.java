package org.webnav.pricing.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceOffers;
import org.webnav.pricing.api.PriceOffers.Offer;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;
import org.webnav.pricing.api.Prices.PriceStep;

/** How a price comes about; that of a kit that costs what its components cost, by theirs. */
@Component(service = KitDetails.class)
public final class KitDetails {

    private final KitQuotes kits;
    private final Prices prices;
    private final PriceOffers offers;

    @Activate
    public KitDetails(@Reference KitQuotes kits, @Reference Prices prices, @Reference PriceOffers offers) {
        this.kits = kits;
        this.prices = prices;
        this.offers = offers;
    }

    /** @param components whose prices together are the price; none when the item has its own */
    public record Explained(PriceQuote quote, List<Prices.Candidate> candidates, List<Prices.Explanation> components) {

        private static Explained of(Prices.Explanation own) {
            return new Explained(own.quote(), own.candidates(), List.of());
        }
    }

    /** As {@link Prices#explain}. */
    Optional<Explained> explain(UUID buyer, LocalDate date, PriceLine line) {
        Optional<KitSum> sum = kits.sum(buyer, line);
        if (sum.isEmpty()) {
            return prices.explain(buyer, date, line).map(Explained::of);
        }
        List<Optional<Prices.Explanation>> parts = sum.get().parts().stream()
                .map(part -> prices.explain(buyer, date, part))
                .toList();
        return sum.get()
                .of(parts.stream()
                        .map(part -> part.map(Prices.Explanation::quote))
                        .toList())
                .map(whole -> new Explained(
                        whole,
                        List.of(),
                        parts.stream().map(Optional::orElseThrow).toList()));
    }

    /** As {@link PriceOffers#offer}; a kit's holds as long as all of its components' do. */
    Optional<Offer> offer(UUID buyer, LocalDate date, PriceLine line) {
        Optional<KitSum> sum = kits.sum(buyer, line);
        if (sum.isEmpty()) {
            return offers.offer(buyer, date, line);
        }
        List<Optional<Offer>> parts = sum.get().parts().stream()
                .map(part -> offers.offer(buyer, date, part))
                .toList();
        return sum.get()
                .of(parts.stream().map(part -> part.map(Offer::quote)).toList())
                .map(whole -> new Offer(whole, whole.unitPrice(), validUntil(parts), whole.promotion(), List.of()));
    }

    private static LocalDate validUntil(List<Optional<Offer>> parts) {
        return parts.stream()
                .map(part -> part.orElseThrow().validUntil())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** As {@link Prices#ladder}; such a kit has no steps of its own. */
    List<PriceStep> ladder(UUID buyer, LocalDate date, PriceLine one) {
        if (kits.summed(buyer, List.of(one.item())).isEmpty()) {
            return prices.ladder(buyer, date, one.item(), one.variant(), one.unit());
        }
        return kits.quote(buyer, date, List.of(one)).get(0).stream()
                .map(quote -> new PriceStep(quote.unit(), BigDecimal.ONE, quote.unitPrice(), quote.currency()))
                .toList();
    }
}
