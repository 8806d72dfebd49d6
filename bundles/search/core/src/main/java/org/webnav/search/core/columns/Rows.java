package org.webnav.search.core.columns;

import org.apache.lucene.util.FixedBitSet;

/**
 * The facts of each item of a segment, one item after the other: the short way to count when there are few hits.
 *
 * @param starts per item where its facts start, and one more for the end
 * @param ordinals of the facts
 */
record Rows(int[] starts, int[] ordinals) {

    /** Two places of memory that no cache holds, in units of {@link ValueColumn#cost}. */
    private static final long ITEM = 150;

    private static final long FACT = 5;

    /** About how long {@link #count} takes. */
    long cost(int hits) {
        int items = starts.length - 1;
        return items == 0 ? 0 : hits * (ITEM + FACT * ordinals.length / items);
    }

    void count(FixedBitSet hits, int[] counts) {
        long[] words = hits.getBits();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                int item = (i << 6) + Long.numberOfTrailingZeros(word);
                for (int at = starts[item]; at < starts[item + 1]; at++) {
                    counts[ordinals[at]]++;
                }
            }
        }
    }
}
