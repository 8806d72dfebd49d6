package org.webnav.search.core.columns;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** The numbers, or ranges of numbers, that items of a segment have for one attribute. An item may have several. */
final class NumberColumn {

    /** With fewer hits than a fraction of the entries, looking each hit up is the shorter way. */
    private static final int FEW = 16;

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
                .flatMap(each -> java.util.stream.Stream.of(each.from(), each.to()))
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
        for (int i = 0; i < items.length; i++) {
            if (to[i] >= low && from[i] < high) {
                chosen.set(items[i]);
            }
        }
    }

    /** Widens the bounds by the hits' numbers. */
    void bounds(FixedBitSet hits, int count, Bounds bounds) {
        if (count < items.length / FEW) {
            boundsOfFew(hits, bounds);
            return;
        }
        for (int entry : byFrom) {
            if (hits.get(items[entry])) {
                bounds.least(numbers[from[entry]]);
                break;
            }
        }
        for (int entry : byTo) {
            if (hits.get(items[entry])) {
                bounds.greatest(numbers[to[entry]]);
                break;
            }
        }
    }

    private void boundsOfFew(FixedBitSet hits, Bounds bounds) {
        int at = 0;
        for (int hit = next(hits, 0); hit < hits.length() && at < items.length; hit = next(hits, hit + 1)) {
            int found = Arrays.binarySearch(items, at, items.length, hit);
            at = found < 0 ? -found - 1 : firstOf(found);
            for (; at < items.length && items[at] == hit; at++) {
                bounds.least(numbers[from[at]]);
                bounds.greatest(numbers[to[at]]);
            }
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
