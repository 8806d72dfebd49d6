package org.webnav.pricing.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.catalog.api.spi.ItemContribution;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;

/**
 * Shows beside a kit that costs what its components cost their prices together: of the preferred components, each at its
 * own best price for the quantity that the least order of the kit takes.
 */
@Component(service = {ItemContribution.class, KitPrices.class})
public final class KitPrices implements ItemContribution {

    private static final int DECIMALS = 5;

    private final Kits kits;
    private final Items items;
    private final Prices prices;
    private final CurrentCaller callers;
    private final Clock clock;

    @Activate
    public KitPrices(
            @Reference Kits kits,
            @Reference Items items,
            @Reference Prices prices,
            @Reference CurrentCaller callers,
            @Reference Clock clock) {
        this.kits = kits;
        this.items = items;
        this.prices = prices;
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

    /** @param parts one for each component */
    private record Sum(PriceLine whole, List<PriceLine> parts) {}

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
        List<Sum> sums = sums(asked, summed);
        List<PriceLine> lines =
                sums.stream().flatMap(sum -> sum.parts().stream()).toList();
        List<Optional<PriceQuote>> quotes = prices.quote(buyer, LocalDate.now(clock), lines);
        int from = 0;
        for (Sum sum : sums) {
            List<Optional<PriceQuote>> parts =
                    quotes.subList(from, from + sum.parts().size());
            from += parts.size();
            if (parts.stream().allMatch(Optional::isPresent)) {
                shown.put(
                        sum.whole().item(),
                        shown(sum, parts.stream().map(Optional::orElseThrow).toList()));
            }
        }
        return shown;
    }

    /** What the list shows of such kits among many items; null without a price. */
    Map<String, BigDecimal> netUnitPrices(UUID buyer, Collection<String> numbers) {
        Map<String, Kit> found = kits.find(buyer, numbers);
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
        List<String> numbers =
                asked.stream().filter(Item::kit).map(Item::number).toList();
        Map<String, Kit> summed = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            kits.find(buyer, numbers).forEach((number, kit) -> {
                if (kit.price() == Kit.Price.SUMMED) {
                    summed.put(number, kit);
                }
            });
        }
        return summed;
    }

    private List<Sum> sums(List<Item> asked, Map<String, Kit> summed) {
        Set<String> components = new LinkedHashSet<>();
        summed.values().forEach(kit -> components.addAll(kit.items()));
        Map<String, Item> known = items.findAll(components, callers.get().language());
        List<Sum> sums = new ArrayList<>();
        for (Item item : asked) {
            Kit kit = summed.get(item.number());
            if (kit != null) {
                sums.add(sum(item, kits.components(kit, Kits.Selection.FIRST), known));
            }
        }
        return sums;
    }

    private static Sum sum(Item item, List<Kit.Choice> components, Map<String, Item> known) {
        BigDecimal size =
                item.unit(item.salesUnit()).map(ItemUnit::quantityPerUnit).orElse(BigDecimal.ONE);
        BigDecimal least = item.minimumQuantity()
                .divide(size, DECIMALS, RoundingMode.CEILING)
                .max(BigDecimal.ONE);
        BigDecimal base = least.multiply(size);
        List<PriceLine> parts = components.stream()
                .map(choice -> new PriceLine(
                        choice.item(),
                        "",
                        known.containsKey(choice.item())
                                ? known.get(choice.item()).baseUnit()
                                : "",
                        base.multiply(choice.quantity()).setScale(DECIMALS, RoundingMode.HALF_UP)))
                .toList();
        return new Sum(new PriceLine(item.number(), "", item.salesUnit(), least), parts);
    }

    private static ItemPrice shown(Sum sum, List<PriceQuote> parts) {
        PriceQuote whole = PriceQuote.sum(sum.whole(), parts);
        return new ItemPrice(
                whole.unitPrice(),
                whole.unitPrice(),
                whole.currency(),
                whole.unit(),
                whole.lineDiscountPercent(),
                whole.pricesIncludeVat(),
                whole.vatPercent(),
                parts.stream().anyMatch(part -> part.lineDiscountPercent().signum() > 0));
    }
}
