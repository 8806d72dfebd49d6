package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Assortments;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Visibility;
import org.webnav.platform.api.CurrentCaller;

/** What lists show a buyer beside items: the net price of the least quantity. Kits may cost what their parts do. */
@Component(service = ListPrices.class)
public final class ListPrices {

    private final PriceBooks books;
    private final Items items;
    private final Assortments assortments;
    private final CurrentCaller callers;

    @Activate
    public ListPrices(
            @Reference PriceBooks books,
            @Reference Items items,
            @Reference Assortments assortments,
            @Reference CurrentCaller callers) {
        this.books = books;
        this.items = items;
        this.assortments = assortments;
        this.callers = callers;
    }

    /** @param net per unit, after line discount */
    public record Shown(String unit, BigDecimal net, String currency) {}

    /** @return by item; kits and what the buyer does not see or buy are missing */
    public Map<String, Shown> of(UUID buyer, LocalDate day, Collection<String> numbers) {
        Map<String, Visibility> seen = assortments.check(buyer, numbers);
        List<Item> visible = items.findAll(numbers, callers.get().language()).values().stream()
                .filter(item -> !item.kit())
                .filter(item -> seen.getOrDefault(item.number(), Visibility.HIDDEN) != Visibility.HIDDEN)
                .toList();
        Map<String, Shown> shown = new HashMap<>();
        books.findPriced(buyer, day, visible)
                .ifPresent(book -> visible.forEach(item -> Wanted.ofLeast(item)
                        .flatMap(book::price)
                        .ifPresent(priced -> shown.put(item.number(), shown(priced)))));
        return shown;
    }

    private static Shown shown(Priced priced) {
        return new Shown(
                priced.wanted().unit().code(),
                priced.netUnitPrice(),
                priced.trade().currency());
    }
}
