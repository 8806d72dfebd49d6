package org.webnav.pricing.core.quote;

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
import org.webnav.pricing.api.Prices.PriceStep;

/** Shows beside each item what the buyer pays at growing quantities, where the price does not stay the same. */
@Component
public final class LadderContribution implements ItemContribution {

    private final PriceBooks books;
    private final Clock clock;

    @Activate
    public LadderContribution(@Reference PriceBooks books, @Reference Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** @param steps from the least quantity on, two at least */
    public record ItemLadder(List<PriceStep> steps) {}

    @Override
    public String part() {
        return "ladder";
    }

    @Override
    public Map<String, ItemLadder> contribute(UUID buyer, List<Item> items) {
        Map<String, ItemLadder> ladders = new LinkedHashMap<>();
        books.findPriced(buyer, LocalDate.now(clock), items)
                .map(Ladder::new)
                .ifPresent(ladder -> items.forEach(item -> {
                    List<PriceStep> steps = Wanted.ofLeast(item).map(ladder::of).orElse(List.of());
                    if (steps.size() > 1) {
                        ladders.put(item.number(), new ItemLadder(steps));
                    }
                }));
        return ladders;
    }
}
