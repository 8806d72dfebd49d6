package org.webnav.catalog.core;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.api.spi.ItemIndex;
import org.webnav.catalog.api.spi.ItemOrder;
import org.webnav.platform.api.Invalid;

/** Finds the items of a list: by an index that is ready, else in the tables, in the order asked for. */
@Component(service = Finders.class)
public final class Finders {

    private static final Set<String> OWN_ORDERS =
            Set.of(ItemQuery.BY_RELEVANCE, ItemQuery.BY_NUMBER, ItemQuery.BY_NAME, ItemQuery.NEWEST_FIRST);

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ItemIndex index;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<ItemOrder> orders = List.of();

    Ordering.Sorted find(Reading reading, Languages languages, Buyer buyer, ItemQuery asked) throws SQLException {
        ItemQuery query = new ItemQuery(
                asked.text(),
                asked.category(),
                asked.language(),
                asked.paging(),
                asked.buyer(),
                Filters.fitting(asked.filters(), reading.words()),
                asked.sort(),
                asked.facets());
        Hits hits = hits(reading, languages, buyer, query);
        String key = query.sort().startsWith("-") ? query.sort().substring(1) : query.sort();
        if (OWN_ORDERS.contains(key)) {
            int offset = query.paging().offset();
            return new Ordering.Sorted(
                    hits.part(query.sort(), offset, query.paging().size()), true);
        }
        return new Ordering(order(key), query.sort().startsWith("-")).page(hits, buyer.organisation(), query.paging());
    }

    /** Hits in each category and below it, whatever category is asked for. */
    Map<String, Long> categories(Reading reading, Languages languages, Buyer buyer, ItemQuery asked)
            throws SQLException {
        ItemQuery query = new ItemQuery(
                asked.text(),
                "",
                asked.language(),
                asked.paging(),
                asked.buyer(),
                Filters.fitting(asked.filters(), reading.words()),
                ItemQuery.BY_NUMBER,
                false);
        return hits(reading, languages, buyer, query).categories();
    }

    private Hits hits(Reading reading, Languages languages, Buyer buyer, ItemQuery query) {
        return index(reading)
                .<Hits>map(i -> new IndexHits(
                        i, reading.caller().channel(), query, languages.wanted().get(0), buyer))
                .orElseGet(() -> new TableHits(reading, new ItemSearch(reading, languages, buyer, query)));
    }

    /** Empty while there is none that knows every item of the channel. */
    Optional<ItemIndex> index(Reading reading) {
        return Optional.ofNullable(index).filter(i -> i.ready(reading.caller().channel()));
    }

    private Ordering.Ranks order(String key) {
        List<ItemOrder> found = orders.stream()
                .filter(order -> order.key().equals(key))
                .sorted(Comparator.comparingInt(ItemOrder::precedence))
                .toList();
        if (found.isEmpty()) {
            throw new Invalid("catalog.unknown-order", "Items cannot be sorted by " + key + ".");
        }
        return (buyer, numbers) -> {
            Map<String, BigDecimal> ranks = new HashMap<>(found.get(0).rank(buyer, numbers));
            found.stream().skip(1).forEach(order -> ranks.putAll(order.rank(buyer, numbers)));
            return ranks;
        };
    }
}
