package org.webnav.orders.core;

import java.math.BigDecimal;
import java.util.List;
import org.webnav.orders.api.Order;
import org.webnav.platform.api.Money;
import org.webnav.stock.api.Stock;

/**
 * The lines of an order at today's prices.
 *
 * @param demand what the lines take from stock
 */
record PricedContent(List<Order.Line> lines, Money amount, Money amountIncludingVat, List<Stock.Demand> demand) {

    /** The stored number while it is the same: 5 in the place of 5.0000 would be written as a change. */
    static BigDecimal kept(BigDecimal stored, BigDecimal number) {
        return stored != null && stored.compareTo(number) == 0 ? stored : number;
    }
}
