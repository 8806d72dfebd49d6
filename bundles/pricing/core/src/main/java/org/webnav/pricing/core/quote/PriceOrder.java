package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.spi.ItemOrder;
import org.webnav.platform.api.CurrentCaller;

/** Sorts items by the price that lists show the buyer. */
@Component
public final class PriceOrder implements ItemOrder {

    private final PriceBooks books;
    private final ComponentServiceObjects<Items> items;
    private final CurrentCaller callers;
    private final Clock clock;

    /** @param items taken when needed only, because the catalogue asks for orders itself */
    @Activate
    public PriceOrder(
            @Reference PriceBooks books,
            @Reference ComponentServiceObjects<Items> items,
            @Reference CurrentCaller callers,
            @Reference Clock clock) {
        this.books = books;
        this.items = items;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "price";
    }

    @Override
    public Map<String, BigDecimal> rank(UUID buyer, Collection<String> numbers) {
        Map<String, Item> known = known(numbers);
        Map<String, BigDecimal> ranks = new HashMap<>(known.size() * 2);
        books.findPriced(buyer, LocalDate.now(clock), known.values())
                .ifPresent(book -> known.values().forEach(item -> Wanted.ofLeast(item)
                        .flatMap(book::price)
                        .ifPresent(priced -> ranks.put(item.number(), priced.netUnitPrice()))));
        return ranks;
    }

    private Map<String, Item> known(Collection<String> numbers) {
        Items catalogue = items.getService();
        try {
            return catalogue.findAll(numbers, callers.get().language());
        } finally {
            items.ungetService(catalogue);
        }
    }
}
