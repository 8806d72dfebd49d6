package org.webnav.catalog.api;

/** Where an item stands in its life. The state follows from the item's dates, unless it is blocked. */
public enum LifeCycle {
    /** Shown as new; orderable. */
    NEW,
    ACTIVE,
    /** Orderable while it lasts; a replacement may be named. */
    PHASING_OUT,
    /** May be seen, not ordered. */
    BLOCKED
}
