package org.webnav.pricing.core.quote;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;

/**
 * Finds the terms under which a buyer buys. Where another customer pays, its card decides groups, VAT and currency, as
 * Navision's sales header takes them over when "Bill-to Customer No." is set.
 */
final class Trades {

    private final TradeRelations relations;
    private final Channels channels;
    private final CurrentCaller callers;

    Trades(TradeRelations relations, Channels channels, CurrentCaller callers) {
        this.relations = relations;
        this.channels = channels;
        this.callers = callers;
    }

    /** @throws org.webnav.platform.api.NotFound when the caller does not see the buyer */
    Trade of(UUID buyer) {
        return of(relations.ofBuyer(buyer));
    }

    Optional<Trade> find(UUID buyer) {
        return relations.findOfBuyer(buyer).map(this::of);
    }

    private Trade of(TradeRelation relation) {
        Channels.Channel channel = channels.get(callers.get().channel());
        return Trade.of(payer(relation, channel), channel.currency());
    }

    private TradeRelation payer(TradeRelation relation, Channels.Channel channel) {
        String payer = relation.billTo();
        if (payer.isEmpty() || payer.equals(relation.number())) {
            return relation;
        }
        // The buyer need not see the company that pays for it, but buys on its terms.
        Caller process = Caller.process(channel.id(), channel.owner(), "pricing", Set.of());
        return callers.as(process, () -> relations.byNumber(payer)).orElse(relation);
    }
}
