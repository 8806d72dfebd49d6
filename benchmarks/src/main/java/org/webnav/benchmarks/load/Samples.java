package org.webnav.benchmarks.load;

import java.util.Arrays;
import java.util.List;

/** Durations in nanoseconds. Not thread-safe: each user keeps its own. */
final class Samples {

    private long[] values = new long[4096];
    private int size;

    void add(long nanos) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = nanos;
    }

    /** All durations, shortest first. */
    static long[] sorted(List<Samples> parts) {
        long[] all = new long[parts.stream().mapToInt(part -> part.size).sum()];
        int at = 0;
        for (Samples part : parts) {
            System.arraycopy(part.values, 0, all, at, part.size);
            at += part.size;
        }
        Arrays.sort(all);
        return all;
    }
}
