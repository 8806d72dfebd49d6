package org.webnav.orders.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.orders.api.Order;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;

/** A line whose item, unit and quantity are in order. */
record CheckedLine(int index, Item item, ItemUnit unit, String variant, BigDecimal quantity, BigDecimal baseQuantity) {

    static final int LONGEST_DESCRIPTION = 250;

    private static final int PRECISE = 5;
    private static final int MONEY = 4;

    PriceLine toPriceLine() {
        return new PriceLine(item.number(), variant, unit.code(), quantity);
    }

    Order.Line toLine(PriceQuote quote) {
        return toLine(quote, quote.lineAmountExcludingVat(), quote.lineAmountIncludingVat(), null);
    }

    /** @param kit null for a plain item */
    Order.Line toLine(PriceQuote quote, BigDecimal amount, BigDecimal includingVat, Order.Assembly kit) {
        return new Order.Line(
                index + 1,
                item.number(),
                variant,
                Texts.atMost(LONGEST_DESCRIPTION, item.name()),
                unit.code(),
                quantity,
                baseQuantity,
                stored(quote.unitPrice(), PRECISE),
                stored(quote.lineDiscountPercent(), PRECISE),
                stored(amount, MONEY),
                stored(quote.vatPercent(), PRECISE),
                stored(includingVat, MONEY),
                kit);
    }

    /** With the decimals of its column, so that an order that was just written looks as one that was read. */
    private static BigDecimal stored(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
