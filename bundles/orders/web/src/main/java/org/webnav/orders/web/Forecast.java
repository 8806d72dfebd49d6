package org.webnav.orders.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.spi.OrderGuard;
import org.webnav.orders.api.spi.OrderGuard.Decision;
import org.webnav.platform.api.WebNavException;

/** Tells in advance what the guards will say when an order is submitted. */
@Component(service = Forecast.class)
public final class Forecast {

    private final List<OrderGuard> present = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addGuard(OrderGuard guard) {
        present.add(guard);
    }

    void removeGuard(OrderGuard guard) {
        present.remove(guard);
    }

    /** Empty once an order was submitted, unless it came back. */
    List<OrderJson.Warning> of(Order order) {
        return order.state() == OrderState.DRAFT || order.state() == OrderState.REFUSED
                ? present.stream().flatMap(guard -> ask(guard, order)).toList()
                : List.of();
    }

    /** A guard that cannot answer just now must not hide the draft; the screen shows why. */
    private static Stream<OrderJson.Warning> ask(OrderGuard guard, Order order) {
        try {
            return guard.preview(order).stream()
                    .filter(verdict -> verdict.decision() != Decision.ALLOW)
                    .map(OrderJson.Warning::of);
        } catch (WebNavException e) {
            return Stream.of(new OrderJson.Warning(Words.of(Decision.WARN), e.code(), e.getMessage(), Map.of()));
        }
    }
}
