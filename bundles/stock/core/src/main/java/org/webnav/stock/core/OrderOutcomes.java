package org.webnav.stock.core;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.spi.Event;
import org.webnav.platform.api.spi.EventHandler;

/** Catches up on what became of orders while the stock was not there to be told; otherwise there is nothing left to do. */
@Component
public final class OrderOutcomes implements EventHandler {

    /** As in the orders' events; written out because the stock knows no orders. */
    private static final Set<String> ENDS = Set.of("orders.acknowledged", "orders.refused", "orders.cancelled");

    private final JdbcStock stock;

    @Activate
    public OrderOutcomes(@Reference JdbcStock stock) {
        this.stock = stock;
    }

    @Override
    public String consumer() {
        return "stock.reservations";
    }

    @Override
    public Set<String> types() {
        return ENDS;
    }

    @Override
    public void handle(Event event) {
        stock.releaseHeldAt(event.published(), event.subject());
    }
}
