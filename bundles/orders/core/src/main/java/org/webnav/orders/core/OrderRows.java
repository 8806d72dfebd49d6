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

    StoredOrder lock(UUID id, long version) {
        StoredOrder order = lock(id);
        if (version != ANY_VERSION && version != order.version()) {
            throw new Conflict(
                    "orders.changed-meanwhile", "Somebody changed the order meanwhile: look at it again, then repeat.");
        }
        return order;
    }

    List<Order.Line> lines(StoredOrder order) {
        return stored(order).stream().map(StoredLine::toLine).toList();
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

    /** Writes the order's lines over those it has, so that unchanged lines cost nothing. */
    void write(StoredOrder order, PricedContent content) {
        List<StoredLine> before = stored(order);
        List<Order.Line> lines = content.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i < before.size()) {
                before.get(i).take(lines.get(i));
            } else {
                scope.persist(new StoredLine(order, lines.get(i)));
            }
        }
        before.stream().skip(lines.size()).forEach(scope::remove);
        order.price(content);
    }

    void note(StoredOrder order, String what, String detail) {
        scope.persist(new StoredHistory(
                order, new HistoryEntry(now(), what, scope.caller().name(), detail)));
    }

    /** The order as it is now; writes what is pending, so that the version is the new one. */
    Order view(StoredOrder order) {
        scope.flush();
        return order.toOrder(lines(order));
    }

    /** PostgreSQL keeps microseconds. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private List<StoredLine> stored(StoredOrder order) {
        return scope.query(StoredLine.class)
                .where("e.orderId = :order", Map.of("order", order.key()))
                .orderBy("e.number")
                .list();
    }

    private static StoredOrder found(Optional<StoredOrder> order) {
        return order.orElseThrow(() -> new NotFound("orders.no-such-order", "There is no such order."));
    }
}
