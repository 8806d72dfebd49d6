package org.webnav.erp.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as columns keep them. */
public final class Times {

    private Times() {}

    /** Null stays null; microseconds, which both databases keep. */
    public static Timestamp column(Instant instant) {
        return instant == null ? null : Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS));
    }

    public static Instant instant(Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}
