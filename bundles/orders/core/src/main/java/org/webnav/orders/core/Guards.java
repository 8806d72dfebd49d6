package org.webnav.orders.core;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.spi.OrderGuard;
import org.webnav.orders.api.spi.OrderGuard.Decision;
import org.webnav.orders.api.spi.OrderGuard.Verdict;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Violation;

/** All guards that are there at the moment, asked as one. */
@Component(service = Guards.class)
public final class Guards {

    private final List<OrderGuard> present = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addGuard(OrderGuard guard) {
        present.add(guard);
    }

    void removeGuard(OrderGuard guard) {
        present.remove(guard);
    }

    /**
     * Asks every guard, so that the answer names all that stands against the order.
     *
     * @return warnings and wishes for approval
     * @throws Conflict code of the first guard that blocks
     */
    List<Verdict> check(Order order) {
        List<Verdict> verdicts =
                present.stream().flatMap(guard -> guard.check(order).stream()).toList();
        List<Verdict> blocking =
                verdicts.stream().filter(v -> v.decision() == Decision.BLOCK).toList();
        if (!blocking.isEmpty()) {
            Verdict first = blocking.get(0);
            throw new Conflict(
                    first.code(),
                    first.message(),
                    blocking.stream().map(Guards::violation).toList());
        }
        return verdicts.stream().filter(v -> v.decision() != Decision.ALLOW).toList();
    }

    void release(UUID order) {
        present.forEach(guard -> guard.release(order));
    }

    void handedOver(UUID order) {
        present.forEach(guard -> guard.handedOver(order));
    }

    private static Violation violation(Verdict verdict) {
        return new Violation("", verdict.code(), verdict.message(), verdict.facts());
    }
}
