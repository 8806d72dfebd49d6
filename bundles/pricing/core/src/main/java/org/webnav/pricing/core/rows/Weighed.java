package org.webnav.pricing.core.rows;

/** Something that is kept in memory. */
interface Weighed {

    /** Roughly how many rows it holds. */
    int weight();
}
