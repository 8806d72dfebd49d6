package org.webnav.orders.core;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.Orders.HistoryEntry;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.persistence.Scope;

/** An order's rows within one transaction. */
record OrderRows(Scope scope, Clock clock) {

    static final long ANY_VERSION = -1;

    StoredOrder get(UUID id) {
        return found(scope.find(StoredOrder.class, id.toString()));
    }

    StoredOrder lock(UUID id) {
        return found(scope.lock(StoredOrder.class, id.toString()));
    }

    static void requireVersion(StoredOrder order, long version) {
        if (version != ANY_VERSION && version != order.version()) {
            throw new Conflict(
                    "orders.changed-meanwhile", "Somebody changed the order meanwhile: look at it again, then repeat.");
        }
    }

    List<Order.Line> lines(StoredOrder order) {
        return new OrderLines(scope, order).read();
    }

    List<HistoryEntry> history(StoredOrder order) {
        return scope
                .query(StoredHistory.class)
                .where("e.orderId = :order", Map.of("order", order.key()))
                .orderBy("e.number")
                .list()
                .stream()
                .map(StoredHistory::toEntry)
                .toList();
    }

    /** Writes a new order, first its head, on which the rest depends. */
    void insert(StoredOrder order, PricedContent content, String what) {
        StoredHistory first = entry(order, what, "");
        scope.persist(order);
        write(order, List.of(), content);
        scope.persist(first);
    }

    /** Writes the order's lines over those it has. */
    void write(StoredOrder order, List<Order.Line> before, PricedContent content) {
        order.price(content);
        new OrderLines(scope, order).write(before, content.lines());
    }

    void note(StoredOrder order, String what, String detail) {
        scope.persist(entry(order, what, detail));
    }

    private StoredHistory entry(StoredOrder order, String what, String detail) {
        return new StoredHistory(
                order, new HistoryEntry(now(), what, scope.caller().name(), detail));
    }

    Order view(StoredOrder order) {
        return view(order, lines(order));
    }

    /** The order as it is now; writes what is pending, so that the version is the new one. */
    Order view(StoredOrder order, List<Order.Line> lines) {
        scope.flush();
        return order.toOrder(lines);
    }

    /** PostgreSQL keeps microseconds. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static StoredOrder found(Optional<StoredOrder> order) {
        return order.orElseThrow(() -> new NotFound("orders.no-such-order", "There is no such order."));
    }
}
