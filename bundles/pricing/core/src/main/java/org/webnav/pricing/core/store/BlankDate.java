package org.webnav.pricing.core.store;

import java.sql.Date;
import java.time.LocalDate;

/** A blank date in a key: stored as Navision's own tables store it, because a key column cannot be null. */
public final class BlankDate {

    static final LocalDate STORED = LocalDate.of(1753, 1, 1);

    private BlankDate() {}

    /** Null for a blank date. */
    public static LocalDate read(Date stored) {
        if (stored == null) {
            return null;
        }
        LocalDate date = stored.toLocalDate();
        return STORED.equals(date) ? null : date;
    }
}
