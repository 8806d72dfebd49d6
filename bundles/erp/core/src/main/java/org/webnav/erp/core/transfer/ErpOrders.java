package org.webnav.erp.core.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.webnav.connector.api.ErpOrder;
import org.webnav.orders.api.Order;

/** Writes an order in the ERP's words. */
final class ErpOrders {

    private ErpOrders() {}

    /** @param localCurrency of the channel */
    static ErpOrder of(Order order, String reference, String localCurrency, ZoneId zone, Instant now) {
        String currency = order.amount().currency();
        Instant ordered = order.submitted() == null ? now : order.submitted();
        return new ErpOrder(
                reference,
                order.customerNumber(),
                order.customerReference(),
                LocalDate.ofInstant(ordered, zone),
                order.wantedDate(),
                order.deliveryAddress(),
                currency,
                currency.equals(localCurrency),
                order.comment(),
                order.lines().stream().map(ErpOrders::line).toList());
    }

    private static ErpOrder.Line line(Order.Line line) {
        return new ErpOrder.Line(
                line.number(),
                line.item(),
                line.variant(),
                line.description(),
                line.unit(),
                line.quantity(),
                line.unitPrice(),
                line.lineDiscountPercent());
    }
}
