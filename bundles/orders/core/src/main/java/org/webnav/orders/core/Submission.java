package org.webnav.orders.core;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderDraft;
import org.webnav.orders.api.OrderEvents;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.spi.OrderGuard.Decision;
import org.webnav.orders.api.spi.OrderGuard.Verdict;

/**
 * Hands an order over: sees that its prices still hold, asks the guards, numbers it and tells the world, in the caller's
 * transaction.
 * Waits for the persistence unit because its methods name entities, which must not be loaded before the unit can weave
 * them.
 */
@Component(
        service = Submission.class,
        reference = @Reference(name = "unit", service = JpaTemplate.class, target = "(osgi.unit.name=orders)"))
public final class Submission {

    private final Buyers buyers;
    private final OrderPricing pricing;
    private final Guards guards;
    private final StockReservations stock;
    private final Announcements announcements;

    @Activate
    public Submission(
            @Reference Buyers buyers,
            @Reference OrderPricing pricing,
            @Reference Guards guards,
            @Reference StockReservations stock,
            @Reference Announcements announcements) {
        this.buyers = buyers;
        this.pricing = pricing;
        this.guards = guards;
        this.stock = stock;
        this.announcements = announcements;
    }

    /** @return the lines at the prices that count */
    PricedContent submit(OrderRows rows, StoredOrder order) {
        List<Order.Line> before = rows.lines(order);
        PricedContent content = price(order, before);
        new PriceChanges(order.amountIncludingVat(), before, content).refuseIfAny();
        rows.write(order, before, content);
        List<Verdict> verdicts = guards.check(rows.view(order, content.lines()));
        if (verdicts.stream().anyMatch(v -> v.decision() == Decision.NEEDS_APPROVAL)) {
            order.become(OrderState.AWAITING_APPROVAL);
            rows.note(order, "approval-needed", codes(verdicts));
            announcements.log(order.id(), "orders.await-approval", Map.of("codes", codes(verdicts)));
            return content;
        }
        stock.reserve(order.id(), content.demand());
        order.submit(number(rows, order), order.nextReference(), rows.now());
        rows.note(order, "submitted", codes(verdicts));
        tell(order);
        return content;
    }

    /** A refused order comes back with the number that the customer knows. */
    private static String number(OrderRows rows, StoredOrder order) {
        Year year = Year.from(rows.now().atZone(ZoneOffset.UTC));
        return order.number().isEmpty() ? OrderNumbers.next(rows.scope(), order.sellerId(), year) : order.number();
    }

    /** What the order held back is free again. */
    void release(StoredOrder order) {
        guards.release(order.id());
        stock.release(order.id());
    }

    /** @return the lines at today's prices; nothing is written when they are the same */
    List<Order.Line> priceAnew(OrderRows rows, StoredOrder order) {
        List<Order.Line> before = rows.lines(order);
        PricedContent content = price(order, before);
        PriceChanges changes = new PriceChanges(order.amountIncludingVat(), before, content);
        if (!changes.any()) {
            return before;
        }
        rows.note(order, "repriced", changes.totals());
        rows.write(order, before, content);
        announcements.log(order.id(), "orders.reprice", Map.of("totals", changes.totals()));
        return content.lines();
    }

    private PricedContent price(StoredOrder order, List<Order.Line> before) {
        List<OrderDraft.Line> lines = before.stream().map(Order.Line::toDraft).toList();
        return pricing.price(buyers.of(order.buyer()), lines, new Violations());
    }

    private void tell(StoredOrder order) {
        announcements.tell(
                UUID.fromString(order.channelId()),
                order.id(),
                "orders.submit",
                OrderEvents.SUBMITTED,
                Map.of(
                        "number", order.number(),
                        "reference", order.transfer().reference(),
                        "buyer", order.organisationId()));
    }

    private static String codes(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::code).distinct().collect(Collectors.joining(", "));
    }
}
