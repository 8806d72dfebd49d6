package org.webnav.connector.simulator.navision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The work date: real, or fixed so that a demonstration always looks the same. */
public final class WorkDate implements Supplier<LocalDate> {

    private final Clock clock;
    private final AtomicReference<LocalDate> fixed;

    /**
     * @param fixed the fixed date, {@code null} for the date of the clock
     */
    public WorkDate(Clock clock, LocalDate fixed) {
        this.clock = clock;
        this.fixed = new AtomicReference<>(fixed);
    }

    @Override
    public LocalDate get() {
        LocalDate day = fixed.get();
        return day == null ? LocalDate.now(clock) : day;
    }

    /** Moves the work date; {@code null} follows the clock again. */
    public void set(LocalDate day) {
        fixed.set(day);
    }
}
