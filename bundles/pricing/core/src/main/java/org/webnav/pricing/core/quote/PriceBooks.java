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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.catalog.api.Item;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.pricing.core.rows.PriceRows;
import org.webnav.pricing.core.store.Code;

/** Opens price books for buyers whom the caller may see. */
@Component(service = PriceBooks.class)
public final class PriceBooks {

    private static final Logger LOG = LoggerFactory.getLogger(PriceBooks.class);

    private final ScopedRepository repository;
    private final Trades trades;
    private final PriceRows rows;

    @Activate
    public PriceBooks(
            @Reference(target = "(osgi.unit.name=pricing)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference TradeRelations relations,
            @Reference Channels channels,
            @Reference PriceRows rows) {
        this.repository = new ScopedRepository(jpa, callers);
        this.trades = new Trades(relations, channels, callers);
        this.rows = rows;
    }

    /**
     * @throws org.webnav.platform.api.NotFound when the caller does not see the buyer
     * @throws org.webnav.platform.api.Invalid when there is no exchange rate for the buyer's currency
     */
    PriceBook open(UUID buyer, LocalDate date, Collection<Item> items) {
        return read(trades.of(buyer), date, items);
    }

    /** Empty when the organisation does not buy here. */
    Optional<PriceBook> find(UUID buyer, LocalDate date, Collection<Item> items) {
        return trades.find(buyer).map(trade -> read(trade, date, items));
    }

    /** As {@link #find}; empty too when nothing can be priced for want of an exchange rate. */
    Optional<PriceBook> findPriced(UUID buyer, LocalDate date, Collection<Item> items) {
        try {
            return find(buyer, date, items);
        } catch (Invalid e) {
            LOG.warn("Items are shown without prices to {}: {}", buyer, e.getMessage());
            return Optional.empty();
        }
    }

    private PriceBook read(Trade trade, LocalDate date, Collection<Item> items) {
        Set<String> numbers =
                items.stream().map(item -> Code.normal(item.number())).collect(Collectors.toSet());
        return new PriceBook(
                trade,
                date,
                repository.in(scope ->
                        scope.jdbc(connection -> rows.of(scope.channel()).read(connection, numbers))));
    }
}
