package org.webnav.platform.api;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes identifiers that sort in the order of their making: UUID version 7 of RFC 9562, where the twelve bits behind the
 * milliseconds count within one millisecond (section 6.2, method 1). Thread safe; the order holds within one process.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;

    /** The counter begins low, so that it seldom runs over into the next millisecond. */
    private static final long FIRST_COUNTS = 1024;

    /** A clock that was set back further than this was set on purpose, and its time counts. */
    private static final long SMALL_STEP_BACK = 10_000L << COUNTER_BITS;

    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next(Clock clock) {
        long random = RANDOM.nextLong();
        long first = (clock.millis() << COUNTER_BITS) | Math.floorMod(RANDOM.nextInt(), FIRST_COUNTS);
        long tick = LAST.updateAndGet(last -> follows(last, first) ? first : last + 1);
        long high = ((tick >>> COUNTER_BITS) << 16) | 0x7000L | (tick & 0x0FFFL);
        long low = (random & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static boolean follows(long last, long tick) {
        return tick > last || last - tick > SMALL_STEP_BACK;
    }
}
