package org.webnav.pricing.core.quote;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.pricing.core.store.Code;

/** Opens price books for buyers whom the caller may see. */
@Component(service = PriceBooks.class)
public final class PriceBooks {

    private final ScopedRepository repository;
    private final Trades trades;

    @Activate
    public PriceBooks(
            @Reference(target = "(osgi.unit.name=pricing)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference TradeRelations relations,
            @Reference Channels channels) {
        this.repository = new ScopedRepository(jpa, callers);
        this.trades = new Trades(relations, channels, callers);
    }

    /** @throws org.webnav.platform.api.NotFound when the caller does not see the buyer */
    PriceBook open(UUID buyer, LocalDate date, Collection<Item> items) {
        return read(trades.of(buyer), date, items, false);
    }

    /** As {@link #open}, with rows that are not valid on the date. */
    PriceBook openWithHistory(UUID buyer, LocalDate date, Collection<Item> items) {
        return read(trades.of(buyer), date, items, true);
    }

    /** Empty when the organisation does not buy here. */
    Optional<PriceBook> find(UUID buyer, LocalDate date, Collection<Item> items) {
        return trades.find(buyer).map(trade -> read(trade, date, items, false));
    }

    private PriceBook read(Trade trade, LocalDate date, Collection<Item> items, boolean rowsOfAllTimes) {
        Set<String> numbers =
                items.stream().map(item -> Code.normal(item.number())).collect(Collectors.toSet());
        return repository.in(scope -> scope.jdbc(connection ->
                new PriceBookReader(connection, scope.channel(), trade, date).read(numbers, rowsOfAllTimes)));
    }
}
