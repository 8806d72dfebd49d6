package org.webnav.pricing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;

/**
 * Prices of lines of which some are kits that cost what their components cost: of the preferred components, each at its
 * own best price for the quantity that the line takes. All are asked for together.
 */
@Component(service = KitQuotes.class)
public final class KitQuotes {

    private final Kits kits;
    private final Items items;
    private final Prices prices;
    private final CurrentCaller callers;

    @Activate
    public KitQuotes(
            @Reference Kits kits, @Reference Items items, @Reference Prices prices, @Reference CurrentCaller callers) {
        this.kits = kits;
        this.items = items;
        this.prices = prices;
        this.callers = callers;
    }

    /** Those of the items that are such kits, by number in any case. */
    Map<String, Kit> summed(UUID buyer, Collection<String> numbers) {
        Map<String, Kit> summed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (!numbers.isEmpty()) {
            kits.find(buyer, numbers).forEach((number, kit) -> {
                if (kit.price() == Kit.Price.SUMMED) {
                    summed.put(number, kit);
                }
            });
        }
        return summed;
    }

    /** As {@link Prices#quote}. */
    List<Optional<PriceQuote>> quote(UUID buyer, LocalDate date, List<PriceLine> lines) {
        Set<String> numbers = new HashSet<>();
        lines.forEach(line -> numbers.add(line.item()));
        return quote(buyer, date, lines, summed(buyer, numbers));
    }

    /** @param summed as {@link #summed} tells of the lines */
    List<Optional<PriceQuote>> quote(UUID buyer, LocalDate date, List<PriceLine> lines, Map<String, Kit> summed) {
        if (summed.isEmpty()) {
            return prices.quote(buyer, date, lines);
        }
        Map<String, Item> known = known(summed.values());
        List<Optional<KitSum>> sums =
                lines.stream().map(line -> sum(line, summed, known)).toList();
        List<PriceLine> asked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PriceLine line = lines.get(i);
            asked.addAll(sums.get(i).map(KitSum::parts).orElse(List.of(line)));
        }
        return together(sums, prices.quote(buyer, date, asked));
    }

    private static List<Optional<PriceQuote>> together(List<Optional<KitSum>> sums, List<Optional<PriceQuote>> quotes) {
        List<Optional<PriceQuote>> answers = new ArrayList<>(sums.size());
        int from = 0;
        for (Optional<KitSum> sum : sums) {
            int to = from + sum.map(each -> each.parts().size()).orElse(1);
            List<Optional<PriceQuote>> own = quotes.subList(from, to);
            answers.add(sum.isPresent() ? sum.get().of(own) : own.get(0));
            from = to;
        }
        return answers;
    }

    /** What the price of one line is added up of; empty when it is no such kit. */
    Optional<KitSum> sum(UUID buyer, PriceLine line) {
        Map<String, Kit> summed = summed(buyer, List.of(line.item()));
        return summed.isEmpty() ? Optional.empty() : sum(line, summed, known(summed.values()));
    }

    private Optional<KitSum> sum(PriceLine line, Map<String, Kit> summed, Map<String, Item> known) {
        return Optional.ofNullable(summed.get(line.item()))
                .filter(kit -> known.containsKey(kit.number()))
                .map(kit ->
                        KitSum.of(line, known.get(kit.number()), kits.components(kit, Kits.Selection.FIRST), known));
    }

    private Map<String, Item> known(Collection<Kit> summed) {
        Set<String> numbers = new HashSet<>();
        summed.forEach(kit -> {
            numbers.add(kit.number());
            numbers.addAll(kit.items());
        });
        return items.findAll(numbers, callers.get().language());
    }
}
