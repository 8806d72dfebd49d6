package org.webnav.orders.core;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderDraft;
import org.webnav.orders.api.OrderEvents;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.spi.OrderGuard.Decision;
import org.webnav.orders.api.spi.OrderGuard.Verdict;
import org.webnav.platform.api.Audit;
import org.webnav.platform.api.Outbox;

/** Hands an order over: prices it anew, asks the guards, numbers it and tells the world, in the caller's transaction. */
@Component(service = Submission.class)
public final class Submission {

    private final Buyers buyers;
    private final OrderPricing pricing;
    private final Guards guards;
    private final StockReservations stock;
    private final Outbox outbox;
    private final Audit audit;

    @Activate
    public Submission(
            @Reference Buyers buyers,
            @Reference OrderPricing pricing,
            @Reference Guards guards,
            @Reference StockReservations stock,
            @Reference Outbox outbox,
            @Reference Audit audit) {
        this.buyers = buyers;
        this.pricing = pricing;
        this.guards = guards;
        this.stock = stock;
        this.outbox = outbox;
        this.audit = audit;
    }

    void submit(OrderRows rows, StoredOrder order, OrderNumbers numbers) {
        PricedContent content = priceAnew(rows, order);
        List<Verdict> verdicts = guards.check(rows.view(order));
        if (verdicts.stream().anyMatch(v -> v.decision() == Decision.NEEDS_APPROVAL)) {
            order.become(OrderState.AWAITING_APPROVAL);
            rows.note(order, "approval-needed", codes(verdicts));
            audit.record("orders.await-approval", order.key(), Map.of("codes", codes(verdicts)));
            return;
        }
        stock.reserve(order.id(), content.demand());
        Year year = Year.from(rows.now().atZone(ZoneOffset.UTC));
        String number = numbers.next(rows.scope(), order.sellerId(), year);
        order.submit(number, OrderReference.of(order.id()), rows.now());
        rows.note(order, "submitted", codes(verdicts));
        tell(order, content);
    }

    /** What the order held back is free again. */
    void release(StoredOrder order) {
        guards.release(order.id());
        stock.release(order.id());
    }

    private PricedContent priceAnew(OrderRows rows, StoredOrder order) {
        List<OrderDraft.Line> lines = rows.lines(order).stream()
                .map(line -> new OrderDraft.Line(line.item(), line.variant(), line.quantity(), line.unit()))
                .toList();
        PricedContent content = pricing.price(buyers.of(order.buyer()), lines, new Violations());
        rows.write(order, content);
        return content;
    }

    private void tell(StoredOrder order, PricedContent content) {
        Order.Transfer transfer = order.transfer().toTransfer();
        audit.record(
                "orders.submit",
                order.key(),
                Map.of(
                        "number",
                        order.number(),
                        "amount",
                        content.amountIncludingVat().amount().toPlainString(),
                        "currency",
                        content.amountIncludingVat().currency()));
        outbox.publish(
                UUID.fromString(order.channelId()),
                OrderEvents.SUBMITTED,
                order.id(),
                Map.of(
                        "number", order.number(),
                        "reference", transfer.reference(),
                        "buyer", order.organisationId()));
    }

    private static String codes(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::code).distinct().collect(Collectors.joining(", "));
    }
}
