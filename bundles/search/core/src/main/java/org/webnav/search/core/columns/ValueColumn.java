package org.webnav.search.core.columns;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which items of a segment have which values of one group. The items of a value are a bit set when that is smaller than
 * their list, so that all of it never takes more than four bytes for an item and value.
 */
final class ValueColumn {

    /** To look an item up takes as long as so many words of a bit set. */
    private static final long LISTED = 3;

    private final int[] ordinals;
    private final Object[] items;
    private final long cost;

    /**
     * @param ordinals ascending
     * @param items per ordinal a {@link FixedBitSet} or a list of documents
     */
    ValueColumn(int[] ordinals, Object[] items) {
        this.ordinals = ordinals;
        this.items = items;
        this.cost = Arrays.stream(items).mapToLong(ValueColumn::cost).sum();
    }

    /** About how long {@link #count} takes, in words of a bit set. */
    long cost() {
        return cost;
    }

    void count(FixedBitSet hits, int[] counts) {
        for (int i = 0; i < ordinals.length; i++) {
            counts[ordinals[i]] += items[i] instanceof FixedBitSet bits
                    ? (int) FixedBitSet.intersectionCount(bits, hits)
                    : common((int[]) items[i], hits);
        }
    }

    /** Adds the items that have a value. */
    void addTo(FixedBitSet chosen, int ordinal) {
        int at = Arrays.binarySearch(ordinals, ordinal);
        if (at < 0) {
            return;
        }
        if (items[at] instanceof FixedBitSet bits) {
            chosen.or(bits);
        } else {
            for (int item : (int[]) items[at]) {
                chosen.set(item);
            }
        }
    }

    /** Takes away the items that have a value. */
    void removeFrom(FixedBitSet chosen, int ordinal) {
        int at = Arrays.binarySearch(ordinals, ordinal);
        if (at < 0) {
            return;
        }
        if (items[at] instanceof FixedBitSet bits) {
            chosen.andNot(bits);
        } else {
            for (int item : (int[]) items[at]) {
                chosen.clear(item);
            }
        }
    }

    private static int common(int[] list, FixedBitSet hits) {
        int common = 0;
        for (int item : list) {
            if (hits.get(item)) {
                common++;
            }
        }
        return common;
    }

    private static long cost(Object items) {
        return items instanceof FixedBitSet bits ? bits.getBits().length : LISTED * ((int[]) items).length;
    }
}
