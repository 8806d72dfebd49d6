package org.webnav.catalog.core;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.webnav.platform.api.Paging;

/**
 * The order of another capability over the hits of a search. Exact for lists that are short enough to be ranked whole;
 * of a longer list the first part by number is ranked and the rest follows by number.
 */
record Ordering(Ranks order, boolean descending) {

    /** What to sort by; items without any come last. */
    @FunctionalInterface
    interface Ranks {
        Map<String, BigDecimal> rank(UUID buyer, Collection<String> numbers);
    }

    static final int MOST_RANKED = 5_000;

    record Sorted(Hits.Part part, boolean exact) {}

    Sorted page(Hits hits, UUID buyer, Paging paging) throws SQLException {
        int offset = paging.offset();
        Hits.Part plain = hits.part("number", offset, offset < MOST_RANKED ? 1 : paging.size());
        if (offset >= MOST_RANKED) {
            return new Sorted(plain, false);
        }
        List<String> numbers = hits.numbers(MOST_RANKED);
        List<String> sorted = sorted(numbers, order.rank(buyer, numbers));
        List<String> cut =
                sorted.subList(Math.min(offset, sorted.size()), Math.min(offset + paging.size(), sorted.size()));
        return new Sorted(
                new Hits.Part(List.copyOf(cut), plain.total(), plain.counts(), plain.corrected()),
                plain.total() <= MOST_RANKED);
    }

    private List<String> sorted(List<String> numbers, Map<String, BigDecimal> ranks) {
        Comparator<BigDecimal> way = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return numbers.stream()
                .sorted(Comparator.comparing((String number) -> ranks.get(number), Comparator.nullsLast(way))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
