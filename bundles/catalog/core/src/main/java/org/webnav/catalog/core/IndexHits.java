package org.webnav.catalog.core;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.api.spi.ItemIndex;

/** Hits of a search in an index. */
record IndexHits(ItemIndex index, UUID channel, ItemQuery query, String language, Buyer buyer) implements Hits {

    @Override
    public Part part(String sort, int offset, int limit) {
        ItemIndex.Found found = index.search(channel, search(sort, offset, limit, query.facets()));
        return new Part(found.numbers(), found.total(), found.facets(), found.corrected());
    }

    @Override
    public List<String> numbers(int limit) {
        return index.numbers(channel, search(ItemQuery.BY_NUMBER, 0, limit, false), limit);
    }

    @Override
    public Map<String, Long> categories() {
        return index.categoryCounts(channel, search(ItemQuery.BY_NUMBER, 0, 0, false));
    }

    private ItemIndex.Search search(String sort, int offset, int limit, boolean facets) {
        return new ItemIndex.Search(
                query.text(),
                query.category(),
                language,
                query.text().isBlank() ? "" : buyer.customer(),
                query.filters(),
                buyer.assortment(),
                sort,
                offset,
                limit,
                facets);
    }
}
