package org.webnav.settlement.core;

import java.time.Clock;
import java.util.Set;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.orders.api.OrderEvents;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.spi.Event;
import org.webnav.platform.api.spi.EventHandler;
import org.webnav.platform.persistence.ScopedRepository;

/** Catches up on what became of orders while the guard was not there to be told; otherwise there is nothing left to do. */
@Component
public final class OrderOutcomes implements EventHandler {

    private final CreditLedger ledger;

    @Activate
    public OrderOutcomes(
            @Reference(target = "(osgi.unit.name=settlement)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Clock clock) {
        this.ledger = new CreditLedger(new ScopedRepository(jpa, callers), clock);
    }

    @Override
    public String consumer() {
        return "settlement.reservations";
    }

    @Override
    public Set<String> types() {
        return Set.of(OrderEvents.ACKNOWLEDGED, OrderEvents.REFUSED, OrderEvents.CANCELLED);
    }

    @Override
    public void handle(Event event) {
        if (event.type().equals(OrderEvents.ACKNOWLEDGED)) {
            ledger.handedOver(event.subject());
        } else {
            ledger.releaseHeldAt(event.published(), event.subject());
        }
    }
}
