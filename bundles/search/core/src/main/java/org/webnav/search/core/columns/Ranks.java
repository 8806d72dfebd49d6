package org.webnav.search.core.columns;

import java.util.Map;

/**
 * What a segment's items are sorted by. Items are numbered in the order of their numbers already.
 *
 * @param numbers per item
 * @param created per item, milliseconds
 * @param createdRank per item, places among the creation times
 * @param nameRanks language to places among the names, per item
 */
public record Ranks(String[] numbers, long[] created, int[] createdRank, Map<String, int[]> nameRanks) {

    public int size() {
        return numbers.length;
    }
}
