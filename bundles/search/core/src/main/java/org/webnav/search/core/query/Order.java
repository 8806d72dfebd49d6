package org.webnav.search.core.query;

import java.util.Locale;
import org.webnav.catalog.api.ItemQuery;

/** How hits are sorted. */
record Order(By by, boolean reversed) {

    enum By {
        RELEVANCE,
        NUMBER,
        NAME,
        NEWEST
    }

    /** Without words nothing is more relevant than anything else: then numbers count, as for orders not known here. */
    static Order of(String sort, boolean words) {
        boolean reversed = sort.startsWith("-");
        By by =
                switch (sort.substring(reversed ? 1 : 0).toLowerCase(Locale.ROOT)) {
                    case ItemQuery.BY_NUMBER -> By.NUMBER;
                    case ItemQuery.BY_NAME -> By.NAME;
                    case ItemQuery.NEWEST_FIRST -> By.NEWEST;
                    default -> words ? By.RELEVANCE : By.NUMBER;
                };
        return new Order(by, reversed);
    }

    boolean byRelevance() {
        return by == By.RELEVANCE;
    }
}
