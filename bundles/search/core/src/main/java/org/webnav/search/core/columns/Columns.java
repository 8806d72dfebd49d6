package org.webnav.search.core.columns;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.webnav.catalog.api.Assortment;
import org.webnav.search.core.document.Fact;

/** Everything of a segment that is counted, chosen or sorted by, in memory; it never changes, as the segment does not. */
public final class Columns {

    private final Dictionary dictionary;
    private final Rows rows;
    private final Map<String, ValueColumn> values;
    private final Map<String, NumberColumn> numbers;
    private final Ranks ranks;
    private final AssortmentCache assortments;

    Columns(
            Dictionary dictionary,
            Rows rows,
            Map<String, ValueColumn> values,
            Map<String, NumberColumn> numbers,
            Ranks ranks) {
        this.dictionary = dictionary;
        this.rows = rows;
        this.values = values;
        this.numbers = numbers;
        this.ranks = ranks;
        this.assortments = new AssortmentCache(this);
    }

    public int size() {
        return ranks.size();
    }

    public Ranks ranks() {
        return ranks;
    }

    /** Items that an assortment shows. Not to be changed. */
    public FixedBitSet visible(Assortment assortment) {
        return assortments.visible(assortment);
    }

    /** Adds the items that have a fact. */
    public void addTo(FixedBitSet chosen, String key, String value) {
        ValueColumn column = values.get(key);
        if (column != null) {
            column.addTo(chosen, dictionary.find(Fact.term(key, value)));
        }
    }

    void removeFrom(FixedBitSet chosen, String key, String value) {
        ValueColumn column = values.get(key);
        if (column != null) {
            column.removeFrom(chosen, dictionary.find(Fact.term(key, value)));
        }
    }

    /** Adds the items that have a number of the attribute between the bounds. */
    public void addTo(FixedBitSet chosen, String attribute, BigDecimal least, BigDecimal greatest) {
        NumberColumn column = numbers.get(attribute);
        if (column != null) {
            column.addTo(chosen, least, greatest);
        }
    }

    /** Attributes for which some item has a number. */
    public Set<String> numberAttributes() {
        return numbers.keySet();
    }

    public void bounds(String attribute, FixedBitSet hits, int count, Bounds bounds) {
        NumberColumn column = numbers.get(attribute);
        if (column != null && count > 0) {
            column.bounds(hits, count, bounds);
        }
    }

    /**
     * Counts the hits per fact.
     *
     * @param keys groups that are wanted; others may be counted as well
     * @param counts by ordinal of the dictionary
     */
    public void count(Collection<String> keys, FixedBitSet hits, int count, int[] counts) {
        List<ValueColumn> wanted =
                keys.stream().map(values::get).filter(Objects::nonNull).toList();
        long cost = 0;
        for (ValueColumn column : wanted) {
            cost += column.cost();
        }
        if (rows.cost(count) < cost) {
            rows.count(hits, counts);
        } else {
            wanted.forEach(column -> column.count(hits, counts));
        }
    }
}
