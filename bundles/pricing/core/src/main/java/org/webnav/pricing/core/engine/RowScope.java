package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Where a price or discount row is valid: the key fields that tables 7002 and 7004 share, and the ending date.
 *
 * @param salesType whom the row is meant for
 * @param salesCode customer, group or campaign; blank for everybody
 * @param startingDate first day, null when open
 * @param currency blank for the local currency
 * @param variant blank for every variant
 * @param unit blank for the base unit
 * @param minimumQuantity in the row's unit
 * @param endingDate last day, null when open
 */
public record RowScope(
        SalesType salesType,
        String salesCode,
        LocalDate startingDate,
        String currency,
        String variant,
        String unit,
        BigDecimal minimumQuantity,
        LocalDate endingDate) {

    /**
     * The tail of both primary keys: Sales Type, Sales Code, Starting Date, Currency Code, Variant Code, Unit of Measure
     * Code, Minimum Quantity. A blank date sorts first.
     */
    public static final Comparator<RowScope> KEY_ORDER = Comparator.comparing(RowScope::salesType)
            .thenComparing(RowScope::salesCode)
            .thenComparing(RowScope::startingDate, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RowScope::currency)
            .thenComparing(RowScope::variant)
            .thenComparing(RowScope::unit)
            .thenComparing(RowScope::minimumQuantity);

    public RowScope {
        Objects.requireNonNull(salesType, "salesType");
        Objects.requireNonNull(minimumQuantity, "minimumQuantity");
        salesCode = salesType == SalesType.ALL ? "" : Codes.normal(salesCode);
        currency = Codes.normal(currency);
        variant = Codes.normal(variant);
        unit = Codes.normal(unit);
    }

    /** Always valid, for every variant, base unit, local currency and any quantity. */
    public static RowScope of(SalesType salesType, String salesCode) {
        return new RowScope(salesType, salesCode, null, "", "", "", BigDecimal.ZERO, null);
    }
}
