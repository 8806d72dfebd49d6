package org.webnav.catalog.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.webnav.platform.api.Paging;

/**
 * What a list of items shall hold.
 *
 * @param text words of name, description or codes; empty for all
 * @param category a category with those below it; empty for all
 * @param buyer whose assortment the list respects; null for the caller's own, the whole catalogue for the owner's people
 * @param sort {@code relevance}, {@code number}, {@code name}, {@code newest} or the key of an
 *     {@link org.webnav.catalog.api.spi.ItemOrder}, with {@code -} before it for the other direction; empty for relevance
 * @param facets whether to count the values of the attributes that are offered as filters
 */
public record ItemQuery(
        String text,
        String category,
        Locale language,
        Paging paging,
        UUID buyer,
        List<ItemFilter> filters,
        String sort,
        boolean facets) {

    public static final String BY_RELEVANCE = "relevance";
    public static final String BY_NUMBER = "number";
    public static final String BY_NAME = "name";
    public static final String NEWEST_FIRST = "newest";

    public ItemQuery {
        filters = List.copyOf(filters);
        sort = sort.isEmpty() ? BY_RELEVANCE : sort;
    }

    /** A plain search in the caller's own assortment. */
    public ItemQuery(String text, String category, Locale language, Paging paging) {
        this(text, category, language, paging, null, List.of(), BY_RELEVANCE, false);
    }
}
