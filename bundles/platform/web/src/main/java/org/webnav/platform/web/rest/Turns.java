package org.webnav.platform.web.rest;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets requests that only read begin in the order in which they came, a few at a time. All at once would all be slow: they
 * want the processor and hardly wait for anything, so each is done the sooner the fewer are begun. None waits for long,
 * lest some that take their time hold up all others. Thread safe.
 */
final class Turns {

    private static final long LONGEST_WAIT_MILLIS = 50;

    private final Semaphore turns;

    /** @param most at once */
    Turns(int most) {
        this.turns = new Semaphore(most, true);
    }

    /** Enough to keep the processors busy while some wait for the database. */
    static Turns ofThisMachine() {
        return new Turns(2 * Runtime.getRuntime().availableProcessors());
    }

    <T> T take(Supplier<T> work) {
        boolean taken = await();
        try {
            return work.get();
        } finally {
            if (taken) {
                turns.release();
            }
        }
    }

    boolean isFree() {
        return turns.availablePermits() > 0;
    }

    private boolean await() {
        try {
            return turns.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
