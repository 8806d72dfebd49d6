package org.webnav.search.core;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.spi.ItemIndex;
import org.webnav.platform.api.Metrics;
import org.webnav.platform.api.Unavailable;
import org.webnav.search.core.index.ChannelIndex;
import org.webnav.search.core.index.Reading;
import org.webnav.search.core.query.ItemSearch;

/** Searches items in this node's own Lucene index. */
@Component
public final class LuceneItemIndex implements ItemIndex {

    private final ChannelIndexes indexes;
    private final Metrics metrics;

    @Activate
    public LuceneItemIndex(@Reference ChannelIndexes indexes, @Reference Metrics metrics) {
        this.indexes = indexes;
        this.metrics = metrics;
    }

    @Override
    public boolean ready(UUID channel) {
        return indexes.of(channel).map(ChannelIndex::ready).orElse(false);
    }

    @Override
    public Found search(UUID channel, Search search) {
        return timed(channel, search.text().isBlank() ? "browse" : "search", r -> ItemSearch.find(r, search));
    }

    @Override
    public List<String> numbers(UUID channel, Search search, int limit) {
        Search all = new Search(
                search.text(),
                search.category(),
                search.language(),
                search.customer(),
                search.filters(),
                search.assortment(),
                search.sort(),
                0,
                limit,
                false);
        return timed(channel, "numbers", r -> ItemSearch.find(r, all).numbers());
    }

    @Override
    public Map<String, Long> categoryCounts(UUID channel, Assortment assortment) {
        return timed(channel, "categories", r -> ItemSearch.categories(r, assortment));
    }

    @Override
    public Map<String, Long> categoryCounts(UUID channel, Search search) {
        return timed(channel, "categories", r -> ItemSearch.categories(r, search));
    }

    private <T> T timed(UUID channel, String kind, Function<Reading, T> search) {
        // Measures a span on this machine; no business time.
        long start = System.nanoTime();
        T answer = index(channel).search(search);
        metrics.time("webnav.search", Duration.ofNanos(System.nanoTime() - start), "kind", kind);
        return answer;
    }

    private ChannelIndex index(UUID channel) {
        return indexes.of(channel)
                .orElseThrow(() ->
                        new Unavailable("search.not-ready", "The search index is being made; try again in a minute."));
    }
}
