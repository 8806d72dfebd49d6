package org.webnav.catalog.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

/** For whom and in which language an answer is. */
@Component(service = Audience.class)
public final class Audience {

    private static final String ON_BEHALF = "orders.on-behalf";
    private static final String CUSTOMERS = "customers.read";

    private final CurrentCaller callers;
    private final TradeRelations relations;

    @Activate
    public Audience(@Reference CurrentCaller callers, @Reference TradeRelations relations) {
        this.callers = callers;
        this.relations = relations;
    }

    /** @param customer a customer number, or empty for the caller's own organisation */
    public UUID buyer(String customer) {
        Caller caller = callers.get();
        if (customer.isBlank()) {
            return caller.organisation();
        }
        if (!caller.may(ON_BEHALF) && !caller.may(CUSTOMERS)) {
            throw new NotPermitted(
                    "catalog.customer-not-permitted", "You may not see the catalogue as another customer sees it.");
        }
        return relations
                .byNumber(customer.trim())
                .map(TradeRelation::buyer)
                .orElseThrow(() -> new NotFound("catalog.no-such-customer", "There is no customer " + customer + "."));
    }

    /** @param language a language tag, or empty for the caller's own */
    public Locale language(String language) {
        return language.isBlank() ? callers.get().language() : Locale.forLanguageTag(language);
    }

    /** Names of parts in {@code include=price,availability}. */
    public static List<String> parts(String include) {
        return Arrays.stream(include.split(","))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
