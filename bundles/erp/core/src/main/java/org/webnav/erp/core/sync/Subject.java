package org.webnav.erp.core.sync;

import java.util.function.Function;

/**
 * A part of the ERP's data that is kept up to date by itself.
 *
 * @param rank subjects of lower rank are read first
 */
record Subject(String name, int rank, Pace pace, Function<Load, Load.Outcome> loader) {

    /** How often changes matter. */
    enum Pace {
        QUICK,
        SLOW
    }
}
