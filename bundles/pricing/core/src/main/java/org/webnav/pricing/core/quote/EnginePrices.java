package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Items;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceOffers;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;
import org.webnav.pricing.core.store.Code;

/** Prices by the engine from the stored rows, with as many queries for a thousand lines as for one. */
@Component
public final class EnginePrices implements Prices, PriceOffers {

    private final PriceBooks books;
    private final Items items;
    private final CurrentCaller callers;

    @Activate
    public EnginePrices(@Reference PriceBooks books, @Reference Items items, @Reference CurrentCaller callers) {
        this.books = books;
        this.items = items;
        this.callers = callers;
    }

    @Override
    public List<Optional<PriceQuote>> quote(UUID buyer, LocalDate date, List<PriceLine> lines) {
        Map<String, Item> known = known(lines);
        PriceBook book = books.open(buyer, date, known.values());
        return lines.stream()
                .map(line -> wanted(known, line).flatMap(book::price).map(Priced::quote))
                .toList();
    }

    @Override
    public List<PriceStep> ladder(UUID buyer, LocalDate date, String item, String variant, String unit) {
        PriceLine one = new PriceLine(item, variant, unit, BigDecimal.ONE);
        Map<String, Item> known = known(List.of(one));
        Ladder ladder = new Ladder(books.open(buyer, date, known.values()));
        return wanted(known, one).map(ladder::of).orElse(List.of());
    }

    @Override
    public Optional<Explanation> explain(UUID buyer, LocalDate date, PriceLine line) {
        Map<String, Item> known = known(List.of(line));
        Explanations explanations = new Explanations(books.open(buyer, date, known.values()));
        return wanted(known, line).flatMap(explanations::of);
    }

    @Override
    public Optional<Offer> offer(UUID buyer, LocalDate date, PriceLine line) {
        Map<String, Item> known = known(List.of(line));
        OfferWriter offers = new OfferWriter(books.open(buyer, date, known.values()));
        return wanted(known, line).flatMap(offers::of);
    }

    private Map<String, Item> known(List<PriceLine> lines) {
        var numbers = lines.stream().map(line -> Code.normal(line.item())).collect(Collectors.toSet());
        Map<String, Item> known = new HashMap<>();
        items.findAll(numbers, callers.get().language())
                .values()
                .forEach(item -> known.put(Code.normal(item.number()), item));
        return known;
    }

    private static Optional<Wanted> wanted(Map<String, Item> known, PriceLine line) {
        return Optional.ofNullable(known.get(Code.normal(line.item()))).flatMap(item -> Wanted.of(item, line));
    }
}
