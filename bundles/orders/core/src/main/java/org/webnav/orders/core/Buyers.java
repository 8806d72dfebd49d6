package org.webnav.orders.core;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.Organisation;
import org.webnav.channel.api.Organisations;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Violation;

/** Finds out whom the caller may order for. */
@Component(service = Buyers.class)
public final class Buyers {

    static final String ON_BEHALF = "orders.on-behalf";

    private final CurrentCaller callers;
    private final Organisations organisations;
    private final TradeRelations relations;

    @Activate
    public Buyers(
            @Reference CurrentCaller callers,
            @Reference Organisations organisations,
            @Reference TradeRelations relations) {
        this.callers = callers;
        this.organisations = organisations;
        this.relations = relations;
    }

    /** @param wanted null for the caller's own organisation */
    Buyer of(UUID wanted) {
        Caller caller = callers.get();
        UUID id = wanted == null ? caller.organisation() : wanted;
        boolean onBehalf = !id.equals(caller.organisation());
        if (onBehalf && !caller.may(ON_BEHALF)) {
            throw unknown();
        }
        Organisation organisation = organisations.find(id).orElseThrow(Buyers::unknown);
        return new Buyer(organisation, relation(id), onBehalf);
    }

    /** Refuses to change an order that the caller may see but not place. */
    void requireMayPlaceFor(UUID buyer) {
        Caller caller = callers.get();
        if (!buyer.equals(caller.organisation()) && !caller.may(ON_BEHALF)) {
            throw new NotPermitted(
                    "orders.on-behalf-not-permitted", "You may look at this customer's orders but not change them.");
        }
    }

    boolean hasAddress(Buyer buyer, String code) {
        return relations.deliveryAddresses(buyer.id()).stream()
                .anyMatch(address -> address.code().equals(code));
    }

    private TradeRelation relation(UUID buyer) {
        return relations.findOfBuyer(buyer).orElseThrow(() -> {
            String message = "This company buys from nobody here: say which customer the order is for.";
            return new Invalid(
                    "orders.invalid", message, List.of(Violation.of("customer", "orders.not-a-customer", message)));
        });
    }

    private static NotFound unknown() {
        return new NotFound("orders.no-such-customer", "There is no such customer that you may order for.");
    }
}
