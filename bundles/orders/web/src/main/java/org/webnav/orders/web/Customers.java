package org.webnav.orders.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

/** Finds customers by the number that people know. */
@Component(service = Customers.class)
public final class Customers {

    private final TradeRelations relations;

    @Activate
    public Customers(@Reference TradeRelations relations) {
        this.relations = relations;
    }

    Optional<UUID> find(String number) {
        return relations.byNumber(number.strip()).map(TradeRelation::buyer);
    }

    /** Null for no number: the caller's own company. */
    UUID buyer(String number) {
        if (number == null || number.isBlank()) {
            return null;
        }
        return find(number).orElseThrow(() -> {
            String message = "There is no customer with this number.";
            return new Invalid(
                    "orders.invalid", message, List.of(Violation.of("customer", "orders.unknown-customer", message)));
        });
    }
}
