package org.webnav.catalog.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Quantities between the tables and the outside. */
public final class Numbers {

    private static final int STORED_SCALE = 5;

    private Numbers() {}

    /** As tables store it: two equal quantities are then equal objects. */
    public static BigDecimal stored(BigDecimal quantity) {
        return (quantity == null ? BigDecimal.ZERO : quantity).setScale(STORED_SCALE, RoundingMode.HALF_UP);
    }

    /** Without the zeros that storing adds: 12, not 12.00000. */
    public static BigDecimal shown(BigDecimal quantity) {
        BigDecimal bare = quantity.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
