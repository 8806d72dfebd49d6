package org.webnav.pricing.core.store;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The rows that the ERP brought last, each as a number made of all its values, and which of them came again: 16 MB for a
 * million rows, where the rows themselves would take a gigabyte. That two different rows have one number is as good as
 * impossible. Not thread safe.
 */
final class KnownRows {

    private static final int SMALLEST = 1 << 10;

    /** Zero stands for nothing. */
    private long[] numbers = new long[SMALLEST];

    private final BitSet seen = new BitSet();
    private final Set<Long> replaced = new HashSet<>();
    private int size;
    private int seenSize;

    /** Notes that the row came; false when it is not known. */
    boolean see(long number) {
        int place = place(numbers, number);
        if (numbers[place] != number || replaced.contains(number)) {
            return false;
        }
        note(place);
        return true;
    }

    /** Another row took its place in the table; it is new should it come again. */
    void replace(long number) {
        int place = place(numbers, number);
        if (numbers[place] == number && replaced.add(number) && seen.get(place)) {
            seen.clear(place);
            seenSize--;
        }
    }

    /** A row that is known from now on, and came. */
    void add(long number) {
        if (size * 3 > numbers.length) {
            grow();
        }
        int place = place(numbers, number);
        if (numbers[place] != number) {
            numbers[place] = number;
            size++;
        }
        replaced.remove(number);
        note(place);
    }

    boolean isUnseen(long number) {
        int place = place(numbers, number);
        return numbers[place] == number && !seen.get(place) && !replaced.contains(number);
    }

    int unseen() {
        return size - seenSize - replaced.size();
    }

    /** As after a load: what did not come is forgotten, and nothing has come yet. */
    void begin() {
        long[] kept = new long[seenSize < size ? length(seenSize) : numbers.length];
        for (int place = seen.nextSetBit(0); place >= 0; place = seen.nextSetBit(place + 1)) {
            kept[place(kept, numbers[place])] = numbers[place];
        }
        numbers = kept;
        size = seenSize;
        seen.clear();
        seenSize = 0;
        replaced.clear();
    }

    /** Tells sets apart, whatever the order in which they were made. */
    String fingerprint() {
        long sum = 0;
        for (long number : numbers) {
            sum += number;
        }
        return size + ":" + Long.toHexString(sum);
    }

    private void note(int place) {
        if (!seen.get(place)) {
            seen.set(place);
            seenSize++;
        }
    }

    private void grow() {
        long[] larger = new long[numbers.length * 2];
        BitSet moved = new BitSet(larger.length);
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] != 0) {
                int to = place(larger, numbers[place]);
                larger[to] = numbers[place];
                moved.set(to, seen.get(place));
            }
        }
        numbers = larger;
        seen.clear();
        seen.or(moved);
    }

    private static int length(int size) {
        int length = SMALLEST;
        while (size * 3 > length) {
            length *= 2;
        }
        return length;
    }

    private static int place(long[] numbers, long number) {
        int place = (int) (number ^ number >>> 32) & numbers.length - 1;
        while (numbers[place] != 0 && numbers[place] != number) {
            place = place + 1 & numbers.length - 1;
        }
        return place;
    }
}
