package org.webnav.search.core.columns;

import java.math.BigDecimal;

/** Smallest and largest number seen; both null when there was none. */
public final class Bounds {

    private BigDecimal least;
    private BigDecimal greatest;

    void least(BigDecimal number) {
        least = least == null ? number : least.min(number);
    }

    void greatest(BigDecimal number) {
        greatest = greatest == null ? number : greatest.max(number);
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal greatest() {
        return greatest;
    }

    public boolean isEmpty() {
        return least == null;
    }
}
