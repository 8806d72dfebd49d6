package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.catalog.api.spi.ItemContribution;
import org.webnav.platform.api.Invalid;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.core.engine.SalesPriceRow;
import org.webnav.pricing.core.engine.SalesType;

/** Shows beside each item what the least quantity of it costs the buyer today. */
@Component
public final class PriceContribution implements ItemContribution {

    private static final Logger LOG = LoggerFactory.getLogger(PriceContribution.class);
    private static final int QUANTITY_SCALE = 5;

    private final PriceBooks books;
    private final Clock clock;

    @Activate
    public PriceContribution(@Reference PriceBooks books, @Reference Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** @param promotion a campaign's price, or a line discount */
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
        book(buyer, items)
                .ifPresent(book -> items.forEach(item -> least(item)
                        .flatMap(book::price)
                        .ifPresent(priced -> prices.put(item.number(), shown(priced)))));
        return prices;
    }

    private Optional<PriceBook> book(UUID buyer, List<Item> items) {
        try {
            return books.find(buyer, LocalDate.now(clock), items);
        } catch (Invalid e) {
            LOG.warn("Items are shown without prices to {}: {}", buyer, e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Wanted> least(Item item) {
        return Wanted.of(item, new PriceLine(item.number(), "", "", BigDecimal.ONE))
                .map(one -> one.with(leastQuantity(item, one.unit())));
    }

    private static BigDecimal leastQuantity(Item item, ItemUnit unit) {
        return item.minimumQuantity()
                .divide(unit.quantityPerUnit(), QUANTITY_SCALE, RoundingMode.CEILING)
                .max(BigDecimal.ONE);
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
                priced.answer().lineDiscountPercent().signum() > 0
                        || isOfCampaign(priced.answer().row()));
    }

    private static boolean isOfCampaign(SalesPriceRow row) {
        return row != null && row.scope().salesType() == SalesType.CAMPAIGN;
    }
}
