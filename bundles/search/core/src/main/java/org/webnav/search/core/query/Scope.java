package org.webnav.search.core.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.ItemFilter;
import org.webnav.search.core.columns.Columns;
import org.webnav.search.core.document.Fact;
import org.webnav.search.core.index.Segment;
import org.webnav.search.core.index.Snapshot;

/**
 * What of a segment a search may find at all, and what its filters leave of that.
 *
 * @param open items that the assortment shows in the category; not to be changed
 * @param filters attribute to the items that pass its filters
 */
record Scope(Segment segment, FixedBitSet open, Map<String, FixedBitSet> filters) {

    static List<Scope> of(Snapshot snapshot, Assortment assortment, String category, List<ItemFilter> filters) {
        List<Scope> scopes = new ArrayList<>();
        for (Segment segment : snapshot.segments()) {
            FixedBitSet open = open(segment, assortment, category);
            scopes.add(new Scope(segment, open, filters(segment.columns(), filters)));
        }
        return scopes;
    }

    private static FixedBitSet open(Segment segment, Assortment assortment, String category) {
        Columns columns = segment.columns();
        FixedBitSet open;
        if (category.isEmpty()) {
            open = segment.live().clone();
        } else {
            open = new FixedBitSet(columns.size());
            columns.addTo(open, Fact.CATEGORIES, category);
            open.and(segment.live());
        }
        if (!assortment.rules().isEmpty()) {
            open.and(columns.visible(assortment));
        }
        return open;
    }

    private static Map<String, FixedBitSet> filters(Columns columns, List<ItemFilter> filters) {
        Map<String, FixedBitSet> passing = new LinkedHashMap<>();
        for (ItemFilter filter : filters) {
            if (filter.isRange() || !filter.values().isEmpty()) {
                passing.merge(filter.attribute(), passing(columns, filter), Scope::common);
            }
        }
        return passing;
    }

    private static FixedBitSet passing(Columns columns, ItemFilter filter) {
        FixedBitSet passing = new FixedBitSet(columns.size());
        filter.values().forEach(value -> columns.addTo(passing, Fact.attribute(filter.attribute()), value));
        if (filter.isRange()) {
            columns.addTo(passing, filter.attribute(), filter.from(), filter.to());
        }
        return passing;
    }

    private static FixedBitSet common(FixedBitSet one, FixedBitSet other) {
        one.and(other);
        return one;
    }

    /** The items that pass every filter but those of one attribute; null for every filter. */
    FixedBitSet filtered(FixedBitSet items, String butAttribute) {
        FixedBitSet filtered = null;
        for (Map.Entry<String, FixedBitSet> filter : filters.entrySet()) {
            if (!filter.getKey().equals(butAttribute)) {
                filtered = filtered == null ? items.clone() : filtered;
                filtered.and(filter.getValue());
            }
        }
        return filtered == null ? items : filtered;
    }
}
