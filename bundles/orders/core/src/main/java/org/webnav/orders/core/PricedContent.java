package org.webnav.orders.core;

import java.util.List;
import org.webnav.orders.api.Order;
import org.webnav.platform.api.Money;
import org.webnav.stock.api.Stock;

/**
 * The lines of an order at today's prices.
 *
 * @param demand what the lines take from stock
 */
record PricedContent(List<Order.Line> lines, Money amount, Money amountIncludingVat, List<Stock.Demand> demand) {}
