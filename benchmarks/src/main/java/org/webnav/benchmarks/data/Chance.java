package org.webnav.benchmarks.data;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that belongs to one record: it depends on seed, kind and position of the record and on nothing before it, so
 * that a smaller company is the beginning of a larger one.
 */
final class Chance {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    static Chance of(long seed, String kind, int position) {
        return new Chance(seed * SPREAD ^ kind.hashCode() * 31L ^ position * SPREAD);
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }
}
