package org.webnav.orders.web;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.Orders;
import org.webnav.platform.api.Idempotency;

/** Does what changes an order once per key; the order is read only when an earlier request did the work. */
final class Repetitions {

    private final Idempotency idempotency;
    private final Orders orders;

    Repetitions(Idempotency idempotency, Orders orders) {
        this.idempotency = idempotency;
        this.orders = orders;
    }

    Order once(String operation, String key, String fingerprint, Supplier<Order> work) {
        AtomicReference<Order> done = new AtomicReference<>();
        String id = idempotency.once(operation, key, fingerprint, () -> {
            done.set(work.get());
            return done.get().id().toString();
        });
        Order order = done.get();
        return order == null ? orders.get(UUID.fromString(id)) : order;
    }
}
