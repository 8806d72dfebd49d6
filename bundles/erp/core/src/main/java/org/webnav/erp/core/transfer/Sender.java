package org.webnav.erp.core.transfer;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.connector.api.ErpConnector.SendOutcome;
import org.webnav.connector.api.ErpOrder;
import org.webnav.connector.api.ErpUnreachable;
import org.webnav.erp.core.ExchangeSettings;
import org.webnav.erp.core.Line;
import org.webnav.erp.core.Texts;
import org.webnav.platform.api.Channels.Channel;

/**
 * Sends one queued order: SENDING is committed before the first byte leaves, and the request leaves once.
 *
 * <p>What no node can exclude: a process that stands still between its last look at the clock and the first byte, longer
 * than its claim and the quiet period together. Such a second document is for the reconciliation to find.
 */
final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final Desk desk;
    private final ExchangeSettings settings;
    private final Clock clock;

    Sender(Desk desk, ExchangeSettings settings, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    void send(Line line, Channel channel, Transfer queued) {
        Instant now = clock.instant();
        Transfer claimed = queued.sending(now.plus(settings.claim()));
        Optional<ErpOrder> order = desk.claimSending(
                queued,
                claimed,
                found -> ErpOrders.of(found, queued.reference(), channel.currency(), clock.getZone(), now));
        if (order.isEmpty()) {
            return;
        }
        if (!stillClaimed(claimed)) {
            LOG.info("Order {} was claimed too long ago; it is not sent now", queued.number());
            return;
        }
        answer(claimed, line, order.get());
    }

    /** A process that slept through half of its claim must not send: others will soon take the transfer over. */
    private boolean stillClaimed(Transfer claimed) {
        return clock.instant().isBefore(claimed.next().minus(settings.claim().dividedBy(2)));
    }

    private void answer(Transfer claimed, Line line, ErpOrder order) {
        try {
            settle(claimed, line.call(erp -> erp.send(order)));
        } catch (ErpUnreachable e) {
            String why = Texts.note(e);
            desk.settle(claimed, claimed.backToQueue(line.restsUntil(), why), "unreachable", why);
        }
    }

    private void settle(Transfer claimed, SendOutcome outcome) {
        if (outcome instanceof SendOutcome.Accepted accepted) {
            Transfer done = claimed.acknowledged(accepted.number(), settings.compareAfter(clock.instant()));
            desk.settle(claimed, done, "acknowledged", accepted.number());
        } else if (outcome instanceof SendOutcome.Refused refused) {
            String words = refused.code() + ": " + refused.message();
            desk.settle(claimed, claimed.refused(refused.message()), "refused", words);
        } else if (outcome instanceof SendOutcome.Unknown unknown) {
            Instant lookUpAt = clock.instant().plus(settings.quietPeriod());
            desk.settle(claimed, claimed.unknown(lookUpAt, unknown.reason()), "unknown", unknown.reason());
        }
    }
}
