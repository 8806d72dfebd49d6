package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The line that wants a price.
 *
 * @param variant variant code, blank for the plain item
 * @param unit unit of measure code; blank lets rows of every unit through, as codeunit 7000 does
 * @param quantityPerUnit base units in one unit; not zero
 * @param quantity in units; negative for a return, then minimum quantities are compared with its absolute value
 * @param date order date of quotes and orders, posting date of invoices and credit memos
 */
public record Line(String variant, String unit, BigDecimal quantityPerUnit, BigDecimal quantity, LocalDate date) {

    public Line {
        variant = Codes.normal(variant);
        unit = Codes.normal(unit);
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(date, "date");
        if (quantityPerUnit.signum() == 0) {
            throw new IllegalArgumentException("the quantity per unit of measure must not be zero");
        }
    }

    boolean reaches(BigDecimal minimumQuantity, String unitOfRow) {
        BigDecimal units = quantity.abs();
        BigDecimal comparable = unitOfRow.isEmpty() ? units.multiply(quantityPerUnit) : units;
        return minimumQuantity.compareTo(comparable) <= 0;
    }
}
