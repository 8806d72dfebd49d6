package org.webnav.catalog.api.spi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.ItemFilter;

/** Answers searches over items. Register as an OSGi service; while none is ready the catalogue searches its tables. */
@ConsumerType
public interface ItemIndex {

    /** Whether the channel's items are all in it. */
    boolean ready(UUID channel);

    /**
     * @param text as the user wrote it, empty for all
     * @param category with those below it, empty for all
     * @param language ISO 639-1
     * @param customer number of the customer whose own item numbers count, empty for none
     * @param sort {@code relevance}, {@code number}, {@code name} or {@code newest}, with {@code -} before it to reverse
     * @param offset rows to leave out
     * @param limit rows to give
     */
    record Search(
            String text,
            String category,
            String language,
            String customer,
            List<ItemFilter> filters,
            Assortment assortment,
            String sort,
            int offset,
            int limit,
            boolean facets) {}

    /**
     * @param facets attribute to its counts
     * @param corrected words searched instead of those asked for, empty when as written
     */
    record Found(List<String> numbers, long total, Map<String, Counts> facets, String corrected) {}

    /**
     * @param values value to number of items, most frequent first; empty for numbers
     * @param least smallest number, null when there is none
     * @param greatest largest number, null when there is none
     */
    record Counts(Map<String, Long> values, BigDecimal least, BigDecimal greatest) {}

    Found search(UUID channel, Search search);

    /** Numbers of all hits, at most {@code limit}; for orders that the index does not know. */
    List<String> numbers(UUID channel, Search search, int limit);

    /** Items in each category with those below it, as the assortment lets them be seen; categories without are missing. */
    Map<String, Long> categoryCounts(UUID channel, Assortment assortment);

    /**
     * Hits of a search in each category with those below it; categories without are missing.
     *
     * @param search its category is empty; page and sort do not matter
     */
    default Map<String, Long> categoryCounts(UUID channel, Search search) {
        return categoryCounts(channel, search.assortment());
    }
}
