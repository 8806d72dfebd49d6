package org.webnav.pricing.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.spi.ItemContribution;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;

/**
 * Shows beside a kit that costs what its components cost their prices together: of the preferred components, each at its
 * own best price for the quantity that the least order of the kit takes.
 */
@Component(service = {ItemContribution.class, KitPrices.class})
public final class KitPrices implements ItemContribution {

    private static final int DECIMALS = 5;

    private final KitQuotes quotes;
    private final Items items;
    private final CurrentCaller callers;
    private final Clock clock;

    @Activate
    public KitPrices(
            @Reference KitQuotes quotes,
            @Reference Items items,
            @Reference CurrentCaller callers,
            @Reference Clock clock) {
        this.quotes = quotes;
        this.items = items;
        this.callers = callers;
        this.clock = clock;
    }

    /** As prices of other items look. */
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

    /** What a kit's own item costs must not be shown. */
    @Override
    public int rank() {
        return 1;
    }

    @Override
    public Map<String, ItemPrice> contribute(UUID buyer, List<Item> asked) {
        Map<String, ItemPrice> shown = new HashMap<>();
        Map<String, Kit> summed = summed(buyer, asked);
        if (summed.isEmpty()) {
            return shown;
        }
        summed.keySet().forEach(number -> shown.put(number, null));
        List<PriceLine> lines = asked.stream()
                .filter(item -> summed.containsKey(item.number()))
                .map(KitPrices::least)
                .toList();
        quotes.quote(buyer, LocalDate.now(clock), lines, summed)
                .forEach(quote -> quote.ifPresent(one -> shown.put(one.item(), shown(one))));
        return shown;
    }

    /** What the list shows of such kits among many items; null without a price. */
    Map<String, BigDecimal> netUnitPrices(UUID buyer, Collection<String> numbers) {
        Map<String, Kit> found = quotes.summed(buyer, numbers);
        Map<String, BigDecimal> prices = new HashMap<>();
        if (!found.isEmpty()) {
            Collection<Item> made =
                    items.findAll(found.keySet(), callers.get().language()).values();
            contribute(buyer, List.copyOf(made))
                    .forEach((number, price) -> prices.put(number, price == null ? null : price.netUnitPrice()));
        }
        return prices;
    }

    /** Those of the items that are such kits. */
    Map<String, Kit> summed(UUID buyer, List<Item> asked) {
        return quotes.summed(
                buyer, asked.stream().filter(Item::kit).map(Item::number).toList());
    }

    private static PriceLine least(Item item) {
        BigDecimal size =
                item.unit(item.salesUnit()).map(ItemUnit::quantityPerUnit).orElse(BigDecimal.ONE);
        BigDecimal least = item.minimumQuantity()
                .divide(size, DECIMALS, RoundingMode.CEILING)
                .max(BigDecimal.ONE);
        return new PriceLine(item.number(), "", item.salesUnit(), least);
    }

    private static ItemPrice shown(PriceQuote whole) {
        return new ItemPrice(
                whole.unitPrice(),
                whole.unitPrice(),
                whole.currency(),
                whole.unit(),
                whole.lineDiscountPercent(),
                whole.pricesIncludeVat(),
                whole.vatPercent(),
                whole.promotion());
    }
}
