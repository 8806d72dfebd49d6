package org.webnav.orders.core;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemSheet.QuantityRule;
import org.webnav.catalog.api.ItemUnit;

/** Holds one line's quantity against the rule that decides: the buyer's own for the unit, else the item's. */
final class QuantityCheck {

    private final int index;
    private final Violations violations;

    QuantityCheck(int index, Violations violations) {
        this.index = index;
        this.violations = violations;
    }

    /**
     * @param quantity in the line's unit
     * @param base in base units
     */
    boolean fits(Offer offer, ItemUnit unit, BigDecimal quantity, BigDecimal base) {
        Item item = offer.item();
        Optional<QuantityRule> rule = offer.rules().of(unit.code());
        QuantityRule limits = rule.orElseGet(
                () -> new QuantityRule("", "", item.minimumQuantity(), item.orderMultiple(), item.maximumQuantity()));
        boolean inBase = limits.unit().isEmpty();
        return fits(limits, item.number(), inBase ? base : quantity, inBase ? item.baseUnit() : unit.code());
    }

    private boolean fits(QuantityRule limits, String item, BigDecimal quantity, String unit) {
        boolean enough = quantity.compareTo(limits.minimum()) >= 0
                || fault("below-minimum", "minimum", limits.minimum(), "The least quantity of item " + item, unit);
        boolean multiple = limits.multiple().signum() == 0
                || quantity.remainder(limits.multiple()).signum() == 0
                || fault("not-a-multiple", "multiple", limits.multiple(), "What is a multiple of item " + item, unit);
        boolean notTooMuch = limits.maximum().signum() == 0
                || quantity.compareTo(limits.maximum()) <= 0
                || fault("above-maximum", "maximum", limits.maximum(), "The greatest quantity of item " + item, unit);
        return enough & multiple & notTooMuch;
    }

    private boolean fault(String code, String name, BigDecimal limit, String what, String unit) {
        String plain = limit.stripTrailingZeros().toPlainString();
        violations.addToLine(
                index,
                "quantity",
                "orders." + code,
                what + " is " + plain + " " + unit + ".",
                Map.of(name, plain, "unit", unit));
        return false;
    }
}
