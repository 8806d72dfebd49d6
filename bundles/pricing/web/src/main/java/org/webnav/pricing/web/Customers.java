package org.webnav.pricing.web;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;

/** Finds the buyer that a question about prices is for: the caller's own organisation or a customer that it names. */
@Component(service = Customers.class)
public final class Customers {

    private final CurrentCaller callers;
    private final TradeRelations relations;

    @Activate
    public Customers(@Reference CurrentCaller callers, @Reference TradeRelations relations) {
        this.callers = callers;
        this.relations = relations;
    }

    /** @param number the seller's customer number; null or blank for the caller's own organisation */
    UUID buyer(String number) {
        Caller caller = callers.get();
        if (number == null || number.isBlank()) {
            return caller.organisation();
        }
        if (!caller.may("orders.on-behalf") && !caller.may("customers.read")) {
            throw new NotPermitted(
                    "pricing.customer-not-permitted", "You may ask for your own prices only: leave out \"customer\".");
        }
        return byNumber(number);
    }

    UUID byNumber(String number) {
        return relations
                .byNumber(number.strip())
                .map(TradeRelation::buyer)
                .orElseThrow(() -> new NotFound(
                        "pricing.no-such-customer", "There is no customer " + number + ", or you may not see it."));
    }
}
