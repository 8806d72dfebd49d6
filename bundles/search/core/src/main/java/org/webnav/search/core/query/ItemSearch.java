package org.webnav.search.core.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.spi.ItemIndex.Found;
import org.webnav.catalog.api.spi.ItemIndex.Search;
import org.webnav.search.core.document.Fact;
import org.webnav.search.core.index.Reading;
import org.webnav.search.core.text.Analysis;
import org.webnav.search.core.text.Synonyms;

/** Answers one search. */
public final class ItemSearch {

    private final Reading reading;
    private final Search search;
    private final String language;
    private final Analysis analysis;
    private final Synonyms synonyms;
    private final List<Scope> scopes;

    private ItemSearch(Reading reading, Search search) {
        this.reading = reading;
        this.search = search;
        this.language = reading.analyses().known(search.language());
        this.analysis = reading.analyses().of(language);
        this.synonyms = reading.vocabulary().of(language);
        this.scopes = Scope.of(reading.snapshot(), search.assortment(), search.category(), search.filters());
    }

    public static Found find(Reading reading, Search search) {
        try {
            return new ItemSearch(reading, search).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Items in each category as the assortment lets them be seen. */
    public static Map<String, Long> categories(Reading reading, Assortment assortment) {
        return categories(
                reading,
                Scope.of(reading.snapshot(), assortment, "", List.of()).stream()
                        .map(scope -> Hits.of(scope, scope.open(), null))
                        .toList());
    }

    /** Hits of a search in each category. */
    public static Map<String, Long> categories(Reading reading, Search search) {
        try {
            return categories(reading, new ItemSearch(reading, search).matched().hits());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> categories(Reading reading, List<Hits> hits) {
        int[] counts = new int[reading.snapshot().dictionary().size()];
        hits.forEach(each -> each.columns().count(List.of(Fact.CATEGORIES), each.kept(), each.count(), counts));
        Map<String, Long> categories = new LinkedHashMap<>();
        for (int ordinal : reading.snapshot().dictionary().group(Fact.CATEGORIES)) {
            if (counts[ordinal] > 0) {
                categories.put(reading.snapshot().dictionary().value(ordinal), (long) counts[ordinal]);
            }
        }
        return categories;
    }

    private record Matched(List<Hits> hits, Order order, String corrected) {}

    private Found find() throws IOException {
        Matched matched = matched();
        return found(matched.hits(), matched.order(), matched.corrected());
    }

    private Matched matched() throws IOException {
        Input input = Input.typed(search.text(), analysis, synonyms);
        if (input.isEmpty()) {
            return new Matched(everything(), Order.of(search.sort(), false), "");
        }
        Order order = Order.of(search.sort(), true);
        List<Hits> hits = hits(input, order);
        if (!isEmpty(hits)) {
            return new Matched(hits, order, "");
        }
        Optional<String> corrected = new Correction(reading, language, scopes, text()).of(input);
        if (corrected.isEmpty()) {
            return new Matched(hits, order, "");
        }
        return new Matched(hits(Input.whole(corrected.get(), analysis, synonyms), order), order, corrected.get());
    }

    private List<Hits> everything() {
        return scopes.stream().map(scope -> Hits.of(scope, scope.open(), null)).toList();
    }

    private List<Hits> hits(Input input, Order order) throws IOException {
        return new Matcher(reading.snapshot().searcher(), order, Math.max(1, last()))
                .run(text().of(input, order.byRelevance()), scopes);
    }

    private TextQuery text() {
        return new TextQuery(new Terms(reading.snapshot().segments()), language, search.customer());
    }

    private static boolean isEmpty(List<Hits> hits) {
        return hits.stream().allMatch(each -> each.found().scanIsEmpty());
    }

    private Found found(List<Hits> hits, Order order, String corrected) throws IOException {
        long total = hits.stream().mapToLong(Hits::count).sum();
        List<String> numbers = new Page(order, language, last()).numbers(hits, search.offset());
        return new Found(
                numbers,
                total,
                search.facets()
                        ? new Facets(
                                        reading.snapshot().dictionary(),
                                        reading.vocabulary().filters())
                                .of(hits)
                        : Map.of(),
                corrected);
    }

    private int last() {
        return (int) Math.min(reading.snapshot().items(), (long) search.offset() + search.limit());
    }
}
