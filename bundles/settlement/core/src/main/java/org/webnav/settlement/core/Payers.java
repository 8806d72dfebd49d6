package org.webnav.settlement.core;

import java.util.Set;
import java.util.UUID;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.CurrentCaller;

/** Finds who buys and who pays. */
final class Payers {

    private static final String PROCESS = "settlement";

    /**
     * @param buyer relation of the customer that orders
     * @param payer relation of its bill-to customer: its credit counts
     * @param localCurrency currency of every figure
     */
    record Parties(TradeRelation buyer, TradeRelation payer, String localCurrency) {}

    private final TradeRelations relations;
    private final CurrentCaller callers;
    private final Channels channels;

    Payers(TradeRelations relations, CurrentCaller callers, Channels channels) {
        this.relations = relations;
        this.callers = callers;
        this.channels = channels;
    }

    /** @throws org.webnav.platform.api.NotFound when the buyer is out of the caller's sight */
    Parties of(UUID buyer) {
        TradeRelation relation = relations.ofBuyer(buyer);
        Channel channel = channels.get(callers.get().channel());
        return new Parties(relation, payer(relation, channel), channel.currency());
    }

    /** The paying customer may be out of the buyer's sight, yet the buyer's orders count on its account. */
    private TradeRelation payer(TradeRelation buyer, Channel channel) {
        if (buyer.billTo().equals(buyer.number())) {
            return buyer;
        }
        Caller process = Caller.process(channel.id(), channel.owner(), PROCESS, Set.of());
        return callers.as(process, () -> relations.byNumber(buyer.billTo())).orElse(buyer);
    }
}
