package org.webnav.orders.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.orders.api.OrderDraft;

/** Holds one order's lines against the catalogue and notes every fault. */
final class LineCheck {

    private static final int DECIMALS = 5;
    private static final int LONGEST_VARIANT = 10;
    private static final BigDecimal LARGEST = new BigDecimal("9999999");

    private final Map<String, Offer> offers;
    private final Violations violations;

    /** @param offers by number, found without regard to case */
    LineCheck(Map<String, Offer> offers, Violations violations) {
        this.offers = offers;
        this.violations = violations;
    }

    /** Empty when something is wrong with the line. */
    Optional<CheckedLine> check(int index, OrderDraft.Line line) {
        String variant = Texts.clean(line.variant());
        Offer offer = offers.get(Texts.clean(line.item()));
        Item item = offer == null ? null : offer.item();
        boolean good = hasItem(index, line, offer) & isShort(index, variant) & isQuantity(index, line.quantity());
        ItemUnit unit = item == null ? null : unit(index, item, Texts.clean(line.unit()));
        if (!good || unit == null) {
            return Optional.empty();
        }
        BigDecimal quantity = line.quantity().setScale(DECIMALS);
        BigDecimal base = quantity.multiply(unit.quantityPerUnit()).setScale(DECIMALS, RoundingMode.HALF_UP);
        return fits(index, offer, unit, quantity, base)
                ? Optional.of(new CheckedLine(index, item, unit, variant, quantity, base))
                : Optional.empty();
    }

    private boolean hasItem(int index, OrderDraft.Line line, Offer offer) {
        if (offer == null) {
            fault(
                    index,
                    "item",
                    "orders.unknown-item",
                    "There is no such item.",
                    Map.of("item", Texts.clean(line.item())));
            return false;
        }
        Item item = offer.item();
        if (!offer.orderable()) {
            fault(
                    index,
                    "item",
                    "orders.item-not-orderable",
                    "Item " + item.number() + " may be looked at, but not ordered.",
                    Map.of("item", item.number()));
            return false;
        }
        if (item.blocked()) {
            fault(
                    index,
                    "item",
                    "orders.item-blocked",
                    "Item " + item.number() + " cannot be ordered at present.",
                    Map.of("item", item.number()));
            return false;
        }
        return true;
    }

    private boolean isShort(int index, String variant) {
        if (variant.length() > LONGEST_VARIANT) {
            fault(index, "variant", "orders.text-too-long", "A variant has at most 10 characters.", limit("10"));
            return false;
        }
        return true;
    }

    private ItemUnit unit(int index, Item item, String code) {
        String wanted = code.isEmpty() ? item.salesUnit() : code;
        Optional<ItemUnit> unit = item.units().stream()
                .filter(u -> u.code().equalsIgnoreCase(wanted))
                .findFirst();
        if (unit.isEmpty()) {
            fault(
                    index,
                    "unit",
                    "orders.unknown-unit",
                    "Item " + item.number() + " is not sold in this unit.",
                    Map.of("item", item.number(), "unit", wanted));
        }
        return unit.orElse(null);
    }

    /** Compares before it computes: a number like 1E+999999999 must not be written out. */
    private boolean isQuantity(int index, BigDecimal quantity) {
        if (quantity == null || quantity.signum() <= 0) {
            fault(index, "quantity", "orders.quantity-not-positive", "The quantity must be more than 0.", Map.of());
            return false;
        }
        if (quantity.compareTo(LARGEST) > 0) {
            return tooLarge(index);
        }
        if (quantity.stripTrailingZeros().scale() > DECIMALS) {
            fault(
                    index,
                    "quantity",
                    "orders.quantity-too-precise",
                    "The quantity must have at most 5 decimals.",
                    Map.of("decimals", Integer.toString(DECIMALS)));
            return false;
        }
        return true;
    }

    private boolean fits(int index, Offer offer, ItemUnit unit, BigDecimal quantity, BigDecimal base) {
        if (base.signum() == 0) {
            fault(index, "quantity", "orders.quantity-not-positive", "The quantity must be more than 0.", Map.of());
            return false;
        }
        return base.compareTo(LARGEST) > 0
                ? tooLarge(index)
                : new QuantityCheck(index, violations).fits(offer, unit, quantity, base);
    }

    private boolean tooLarge(int index) {
        fault(
                index,
                "quantity",
                "orders.quantity-too-large",
                "The quantity must be at most " + LARGEST + ".",
                limit(LARGEST.toString()));
        return false;
    }

    private void fault(int index, String part, String code, String message, Map<String, String> parameters) {
        violations.addToLine(index, part, code, message, parameters);
    }

    private static Map<String, String> limit(String limit) {
        return Map.of("limit", limit);
    }
}
