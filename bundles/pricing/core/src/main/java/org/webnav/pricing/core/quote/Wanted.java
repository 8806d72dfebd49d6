package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.core.engine.Line;
import org.webnav.pricing.core.store.Code;

/** A line whose item and unit are known. */
record Wanted(Item item, ItemUnit unit, String variant, BigDecimal quantity) {

    private static final int QUANTITY_SCALE = 5;

    /** Empty when the item is not sold in the unit. */
    static Optional<Wanted> of(Item item, PriceLine line) {
        String code = Code.normal(line.unit());
        String unit = code.isEmpty() ? salesUnit(item) : code;
        for (ItemUnit candidate : item.units()) {
            if (Code.normal(candidate.code()).equals(unit)) {
                return Optional.of(new Wanted(item, candidate, Code.normal(line.variant()), line.quantity()));
            }
        }
        return Optional.empty();
    }

    private static String salesUnit(Item item) {
        return Code.normal(item.salesUnit().isEmpty() ? item.baseUnit() : item.salesUnit());
    }

    /** The least quantity of an item that may be ordered, in its sales unit. */
    static Optional<Wanted> ofLeast(Item item) {
        return of(item, new PriceLine(item.number(), "", "", BigDecimal.ONE))
                .map(one -> one.with(least(item, one.unit)));
    }

    private static BigDecimal least(Item item, ItemUnit unit) {
        BigDecimal units = item.minimumQuantity().divide(unit.quantityPerUnit(), QUANTITY_SCALE, RoundingMode.CEILING);
        return Amounts.plain(units.max(BigDecimal.ONE));
    }

    Wanted with(BigDecimal otherQuantity) {
        return new Wanted(item, unit, variant, otherQuantity);
    }

    String number() {
        return Code.normal(item.number());
    }

    Line on(LocalDate date) {
        return new Line(variant, unit.code(), unit.quantityPerUnit(), quantity, date);
    }
}
