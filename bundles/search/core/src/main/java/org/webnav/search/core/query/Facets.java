package org.webnav.search.core.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.util.FixedBitSet;
import org.webnav.catalog.api.Facet;
import org.webnav.catalog.api.spi.ItemIndex.Counts;
import org.webnav.search.core.columns.Bounds;
import org.webnav.search.core.columns.Dictionary;
import org.webnav.search.core.document.Fact;

/**
 * Counts the values of attributes among the hits. An attribute that is filtered by is counted without its own filter, so
 * that a second value may be added.
 */
final class Facets {

    private final Dictionary dictionary;
    private final Set<String> wanted;

    /** @param wanted codes of the attributes that are offered as filters */
    Facets(Dictionary dictionary, Set<String> wanted) {
        this.dictionary = dictionary;
        this.wanted = wanted;
    }

    Map<String, Counts> of(List<Hits> hits) {
        Set<String> filtered = new TreeSet<>();
        hits.forEach(each -> filtered.addAll(each.filters().keySet()));
        filtered.retainAll(wanted);
        Set<String> others = new TreeSet<>(wanted);
        others.removeAll(filtered);
        Map<String, Counts> facets = new TreeMap<>();
        count(hits, null, others, facets);
        filtered.forEach(each -> count(hits, each, Set.of(each), facets));
        return facets;
    }

    /** @param beside attribute whose filters do not count, null for none */
    private void count(List<Hits> hits, String beside, Set<String> attributes, Map<String, Counts> facets) {
        List<String> keys = attributes.stream().map(Fact::attribute).toList();
        int[] counts = new int[dictionary.size()];
        Map<String, Bounds> bounds = new LinkedHashMap<>();
        for (Hits each : hits) {
            FixedBitSet items = beside == null ? each.kept() : each.beside(beside);
            int count = beside == null ? each.count() : items.cardinality();
            each.columns().count(keys, items, count, counts);
            for (String attribute : each.columns().numberAttributes()) {
                if (attributes.contains(attribute)) {
                    each.columns()
                            .bounds(attribute, items, count, bounds.computeIfAbsent(attribute, k -> new Bounds()));
                }
            }
        }
        for (String attribute : attributes) {
            Map<String, Long> values = most(dictionary.group(Fact.attribute(attribute)), counts);
            Bounds numbers = bounds.getOrDefault(attribute, new Bounds());
            if (!values.isEmpty() || !numbers.isEmpty()) {
                facets.put(attribute, new Counts(values, numbers.least(), numbers.greatest()));
            }
        }
    }

    /** Values with the greatest counts, those with equal ones by value. */
    private Map<String, Long> most(int[] ordinals, int[] counts) {
        long[] found = Arrays.stream(ordinals)
                .filter(ordinal -> counts[ordinal] > 0)
                .mapToLong(ordinal -> (long) -counts[ordinal] << Integer.SIZE | ordinal)
                .sorted()
                .toArray();
        List<Integer> most = new ArrayList<>();
        for (int i = 0; i < found.length && (i < Facet.MOST_VALUES || isAsOften(found, i)); i++) {
            most.add((int) found[i]);
        }
        most.sort(Comparator.<Integer>comparingInt(ordinal -> -counts[ordinal]).thenComparing(dictionary::value));
        Map<String, Long> values = new LinkedHashMap<>();
        for (int ordinal : most.subList(0, Math.min(most.size(), Facet.MOST_VALUES))) {
            values.put(dictionary.value(ordinal), (long) counts[ordinal]);
        }
        return values;
    }

    /** Whether it occurs as often as the last one that is shown: then the values decide which of them is. */
    private static boolean isAsOften(long[] found, int place) {
        return found[place] >> Integer.SIZE == found[Facet.MOST_VALUES - 1] >> Integer.SIZE;
    }
}
