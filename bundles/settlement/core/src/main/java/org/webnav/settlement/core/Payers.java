package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.settlement.api.CreditSimulator.Figures;
import org.webnav.settlement.api.Settlement;

/** Finds who buys and who pays. */
final class Payers {

    private static final String PROCESS = "settlement";

    /**
     * @param buyer relation of the customer that orders
     * @param payer relation of its bill-to customer: its credit counts
     * @param localCurrency currency of every figure
     */
    record Parties(TradeRelation buyer, TradeRelation payer, String localCurrency) {

        /** Where the buyer stands, with the figures of the account that its orders are billed to. */
        Settlement settlement(Account account) {
            Figures figures = account.figures();
            return new Settlement(
                    buyer.buyer(),
                    payer.number(),
                    localCurrency,
                    Amounts.shown(figures.balance()),
                    Amounts.shown(figures.balanceDue()),
                    Amounts.shown(figures.outstandingOrders().add(figures.shippedNotInvoiced())),
                    Amounts.shown(account.reserved()),
                    Amounts.shown(payer.creditLimit()),
                    room(account),
                    buyer.paymentTerms(),
                    buyer.blocked(),
                    account.asOf());
        }

        private BigDecimal room(Account account) {
            BigDecimal limit = payer.creditLimit();
            return limit.signum() == 0 ? null : Amounts.shown(limit.subtract(account.exposure()));
        }
    }

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
        return of(List.of(relations.ofBuyer(buyer))).get(0);
    }

    /** Of relations that the caller may see, in their order. */
    List<Parties> of(List<TradeRelation> buyers) {
        Channel channel = channels.get(callers.get().channel());
        return buyers.stream()
                .map(buyer -> new Parties(buyer, payer(buyer, channel), channel.currency()))
                .toList();
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
