package org.webnav.orders.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.spi.OrderGuard.Verdict;
import org.webnav.platform.api.Money;

/** An order as REST shows it. */
public record OrderJson(
        UUID id,
        long version,
        String number,
        String state,
        UUID seller,
        UUID customer,
        String customerNumber,
        String customerName,
        String placedByName,
        boolean onBehalf,
        String customerReference,
        String deliveryAddress,
        LocalDate wantedDate,
        String comment,
        List<Order.Line> lines,
        Money amount,
        Money amountIncludingVat,
        Transfer transfer,
        List<Warning> warnings,
        Instant created,
        Instant submitted) {

    /** The order's way into the ERP. */
    public record Transfer(String state, String reference, String erpNumber, int attempts, String message) {

        static Transfer of(Order.Transfer transfer) {
            return new Transfer(
                    Words.of(transfer.state()),
                    transfer.reference(),
                    transfer.erpNumber(),
                    transfer.attempts(),
                    transfer.message());
        }
    }

    /** What submitting the draft would meet. */
    public record Warning(String decision, String code, String message, Map<String, String> facts) {

        static Warning of(Verdict verdict) {
            return new Warning(Words.of(verdict.decision()), verdict.code(), verdict.message(), verdict.facts());
        }
    }

    static OrderJson of(Order order, List<Warning> warnings) {
        return new OrderJson(
                order.id(),
                order.version(),
                order.number(),
                Words.of(order.state()),
                order.seller(),
                order.buyer(),
                order.customerNumber(),
                order.customerName(),
                order.placedByName(),
                order.onBehalf(),
                order.customerReference(),
                order.deliveryAddress(),
                order.wantedDate(),
                order.comment(),
                order.lines(),
                order.amount(),
                order.amountIncludingVat(),
                Transfer.of(order.transfer()),
                warnings,
                order.created(),
                order.submitted());
    }
}
