package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.spi.ItemContribution;

/** Shows beside each item what the least quantity of it costs the buyer today. */
@Component
public final class PriceContribution implements ItemContribution {

    private final PriceBooks books;
    private final Clock clock;

    @Activate
    public PriceContribution(@Reference PriceBooks books, @Reference Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** @param promotion a campaign's price or discount, as in {@link org.webnav.pricing.api.PriceOffers.Offer} */
    public record ItemPrice(
            BigDecimal unitPrice,
            BigDecimal netUnitPrice,
            String currency,
            String unit,
            BigDecimal lineDiscountPercent,
            boolean pricesIncludeVat,
            BigDecimal vatPercent,
            boolean promotion) {}

    @Override
    public String part() {
        return "price";
    }

    @Override
    public Map<String, ItemPrice> contribute(UUID buyer, List<Item> items) {
        Map<String, ItemPrice> prices = new LinkedHashMap<>();
        books.findPriced(buyer, LocalDate.now(clock), items)
                .ifPresent(book -> items.forEach(item -> Wanted.ofLeast(item)
                        .flatMap(book::price)
                        .ifPresent(priced -> prices.put(item.number(), shown(priced)))));
        return prices;
    }

    private static ItemPrice shown(Priced priced) {
        return new ItemPrice(
                priced.answer().unitPrice(),
                priced.netUnitPrice(),
                priced.trade().currency(),
                priced.wanted().unit().code(),
                priced.answer().lineDiscountPercent(),
                priced.trade().pricesIncludeVat(),
                priced.request().vat().percent(),
                priced.isOfCampaign());
    }
}
