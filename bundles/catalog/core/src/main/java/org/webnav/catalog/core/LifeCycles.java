package org.webnav.catalog.core;

import java.time.LocalDate;
import org.webnav.catalog.api.LifeCycle;

/** Where an item stands on a day. */
public final class LifeCycles {

    private LifeCycles() {}

    /**
     * @param newUntil last day on which it counts as new, null for none
     * @param phasingOutFrom first day of its phasing out, null for none
     */
    public static LifeCycle on(LocalDate day, boolean blocked, LocalDate newUntil, LocalDate phasingOutFrom) {
        if (blocked) {
            return LifeCycle.BLOCKED;
        }
        if (phasingOutFrom != null && !day.isBefore(phasingOutFrom)) {
            return LifeCycle.PHASING_OUT;
        }
        return newUntil != null && !day.isAfter(newUntil) ? LifeCycle.NEW : LifeCycle.ACTIVE;
    }
}
