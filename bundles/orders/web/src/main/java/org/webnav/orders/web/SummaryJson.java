package org.webnav.orders.web;

import java.time.Instant;
import java.util.UUID;
import org.webnav.orders.api.OrderSummary;
import org.webnav.platform.api.Money;

/** An order as lists show it in REST. */
public record SummaryJson(
        UUID id,
        String number,
        String state,
        String customerNumber,
        String customerName,
        String customerReference,
        int lines,
        Money amount,
        Money amountIncludingVat,
        String transferState,
        String erpNumber,
        Instant created,
        Instant submitted) {

    static SummaryJson of(OrderSummary order) {
        return new SummaryJson(
                order.id(),
                order.number(),
                Words.of(order.state()),
                order.customerNumber(),
                order.customerName(),
                order.customerReference(),
                order.lines(),
                order.amount(),
                order.amountIncludingVat(),
                Words.of(order.transferState()),
                order.erpNumber(),
                order.created(),
                order.submitted());
    }
}
