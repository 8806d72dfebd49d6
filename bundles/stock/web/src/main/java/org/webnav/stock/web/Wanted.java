package org.webnav.stock.web;

import java.math.BigDecimal;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.platform.api.Invalid;

/**
 * A quantity of an item that somebody asks about.
 *
 * @param location code of the one place it must come from, or null for any
 */
record Wanted(BigDecimal quantity, String unit, BigDecimal baseQuantity, String location) {

    private static final int MOST_DIGITS = 14;
    private static final int MOST_DECIMALS = 5;

    /**
     * @param quantity a positive decimal
     * @param unit code of one of the item's units, or empty for its sales unit
     */
    static Wanted of(Item item, String quantity, String unit, String location) {
        BigDecimal number = number(quantity);
        String code = unit.isBlank() ? item.salesUnit() : unit.trim();
        ItemUnit known = item.unit(code)
                .orElseThrow(() ->
                        new Invalid("stock.no-such-unit", "Item " + item.number() + " is not sold in " + code + "."));
        BigDecimal base = number.multiply(known.quantityPerUnit()).stripTrailingZeros();
        String place = location.isBlank() ? null : location.trim();
        return new Wanted(number, code, base.scale() < 0 ? base.setScale(0) : base, place);
    }

    String locationOrEmpty() {
        return location == null ? "" : location;
    }

    private static BigDecimal number(String text) {
        try {
            BigDecimal number = new BigDecimal(text.trim());
            if (number.signum() > 0
                    && number.scale() <= MOST_DECIMALS
                    && (long) number.precision() - number.scale() <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong();
        }
        throw wrong();
    }

    private static Invalid wrong() {
        return new Invalid("stock.quantity-wrong", "The quantity must be a number above 0 with at most 5 decimals.");
    }
}
