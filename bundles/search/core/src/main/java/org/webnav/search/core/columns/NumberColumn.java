package org.webnav.search.core.columns;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;

/** The numbers, or ranges of numbers, that items of a segment have for one attribute. An item may have several. */
final class NumberColumn {

    /** Entries for each hit to look at from the ends, before looking each hit up is the shorter way. */
    private static final int PATIENCE = 16;

    private static final int NONE = -1;
    private static final int END = -2;

    record Entry(int item, BigDecimal from, BigDecimal to) {}

    private final BigDecimal[] numbers;
    private final int[] items;
    private final int[] from;
    private final int[] to;
    private final int[] byFrom;
    private final int[] byTo;

    /** @param entries ordered by item */
    NumberColumn(List<Entry> entries) {
        numbers = entries.stream()
                .flatMap(each -> Stream.of(each.from(), each.to()))
                .sorted()
                .toArray(BigDecimal[]::new);
        items = entries.stream().mapToInt(Entry::item).toArray();
        from = entries.stream().mapToInt(each -> first(each.from())).toArray();
        to = entries.stream().mapToInt(each -> first(each.to())).toArray();
        byFrom = sorted(Comparator.comparingInt(i -> from[i]));
        byTo = sorted(Comparator.comparingInt(i -> -to[i]));
    }

    /** Adds the items that have a number between the bounds, or a range that overlaps; a bound may be null. */
    void addTo(FixedBitSet chosen, BigDecimal least, BigDecimal greatest) {
        int low = least == null ? 0 : first(least);
        int high = greatest == null ? numbers.length : after(greatest);
        long[] words = chosen.getBits();
        for (int i = 0; i < items.length; i++) {
            // Without a branch: numbers lie in no order, so that a processor would guess wrong half of the time.
            long passes = ~((to[i] - low) | (high - 1 - from[i])) >>> Integer.SIZE - 1;
            words[items[i] >> 6] |= passes << items[i];
        }
    }

    /** Widens the bounds by the hits' numbers. */
    void bounds(FixedBitSet hits, int count, Bounds bounds) {
        int patience = PATIENCE * count;
        int least = first(byFrom, hits, patience);
        int greatest = first(byTo, hits, patience);
        if (least == NONE || greatest == NONE) {
            boundsOfEach(hits, bounds);
        } else if (least != END && greatest != END) {
            bounds.least(numbers[from[least]]);
            bounds.greatest(numbers[to[greatest]]);
        }
    }

    /**
     * The first entry of a hit in an order.
     *
     * @param patience entries to look at
     * @return {@link #NONE} when there is none so far, {@link #END} when there is none at all
     */
    private int first(int[] order, FixedBitSet hits, int patience) {
        for (int i = 0; i < order.length; i++) {
            if (i > patience) {
                return NONE;
            }
            if (hits.get(items[order[i]])) {
                return order[i];
            }
        }
        return END;
    }

    private void boundsOfEach(FixedBitSet hits, Bounds bounds) {
        int least = Integer.MAX_VALUE;
        int greatest = -1;
        int at = 0;
        for (int hit = next(hits, 0); hit < hits.length() && at < items.length; hit = next(hits, hit + 1)) {
            int found = Arrays.binarySearch(items, at, items.length, hit);
            at = found < 0 ? -found - 1 : firstOf(found);
            for (; at < items.length && items[at] == hit; at++) {
                least = Math.min(least, from[at]);
                greatest = Math.max(greatest, to[at]);
            }
        }
        if (greatest >= 0) {
            bounds.least(numbers[least]);
            bounds.greatest(numbers[greatest]);
        }
    }

    private int firstOf(int entry) {
        int first = entry;
        while (first > 0 && items[first - 1] == items[entry]) {
            first--;
        }
        return first;
    }

    private static int next(FixedBitSet hits, int from) {
        return from >= hits.length() ? hits.length() : hits.nextSetBit(from);
    }

    /** Place of the first number that is not smaller. */
    private int first(BigDecimal number) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle].compareTo(number) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Place of the first number that is greater. */
    private int after(BigDecimal number) {
        int low = first(number);
        while (low < numbers.length && numbers[low].compareTo(number) == 0) {
            low++;
        }
        return low;
    }

    private int[] sorted(Comparator<Integer> order) {
        Integer[] entries = new Integer[items.length];
        Arrays.setAll(entries, i -> i);
        Arrays.sort(entries, order);
        return Arrays.stream(entries).mapToInt(Integer::intValue).toArray();
    }
}
