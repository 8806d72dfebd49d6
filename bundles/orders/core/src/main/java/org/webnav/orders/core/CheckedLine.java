package org.webnav.orders.core;

import java.math.BigDecimal;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.pricing.api.PriceLine;

/** A line whose item, unit and quantity are in order. */
record CheckedLine(int index, Item item, ItemUnit unit, String variant, BigDecimal quantity, BigDecimal baseQuantity) {

    PriceLine toPriceLine() {
        return new PriceLine(item.number(), variant, unit.code(), quantity);
    }
}
