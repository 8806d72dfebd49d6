package org.webnav.catalog.core;

import java.util.Optional;
import java.util.UUID;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.core.assortment.RuleBook;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.NotFound;

/** An organisation as the catalogue sees it; its trade relation is read once, and only when something depends on it. */
final class Buyer {

    private final Caller caller;
    private final UUID organisation;
    private final RuleBook rules;
    private final TradeRelations relations;
    private Optional<TradeRelation> relation;

    Buyer(Caller caller, UUID organisation, RuleBook rules, TradeRelations relations) {
        this.caller = caller;
        this.organisation = organisation;
        this.rules = rules;
        this.relations = relations;
    }

    UUID organisation() {
        return organisation;
    }

    /** The customer's number, empty for the owner's people. */
    String customer() {
        return relation().map(TradeRelation::number).orElse("");
    }

    Assortment assortment() {
        return rules.isEmpty() || isOwner()
                ? Assortment.EVERYTHING
                : rules.assortment(relation().map(TradeRelation::priceGroup).orElse(""), customer());
    }

    /** @throws NotFound when it is no company that the caller sees */
    void require() {
        relation();
    }

    private boolean isOwner() {
        return caller.wholeChannel() && organisation.equals(caller.organisation());
    }

    private Optional<TradeRelation> relation() {
        if (relation == null) {
            relation = isOwner() ? Optional.empty() : relations.findOfBuyer(organisation);
            if (relation.isEmpty() && !organisation.equals(caller.organisation())) {
                throw new NotFound("catalog.no-such-customer", "There is no such customer.");
            }
        }
        return relation;
    }
}
