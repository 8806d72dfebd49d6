package org.webnav.erp.core.transfer;

import java.time.Clock;
import org.webnav.connector.api.ErpConnector.Lookup;
import org.webnav.connector.api.ErpUnreachable;
import org.webnav.erp.core.ExchangeSettings;
import org.webnav.erp.core.Line;
import org.webnav.erp.core.Texts;

/** Finds out what became of orders whose request got no answer. */
final class Finder {

    private final Desk desk;
    private final ExchangeSettings settings;
    private final Clock clock;

    Finder(Desk desk, ExchangeSettings settings, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    /** The sender's claim ran out: it was killed or hangs. From now on the ERP gets its quiet period. */
    void expire(Transfer sending) {
        String why = "The sending process ended without an answer.";
        desk.settle(sending, sending.unknown(clock.instant().plus(settings.quietPeriod()), why), "unknown", why);
    }

    void lookUp(Line line, Transfer unknown) {
        int lines = desk.orders().forTransfer(unknown.order()).lines().size();
        Transfer claimed = unknown.lookingUp(clock.instant().plus(settings.claim()));
        if (!desk.claimLookup(unknown, claimed)) {
            return;
        }
        try {
            settle(claimed, line.call(erp -> erp.find(claimed.reference())), lines);
        } catch (ErpUnreachable e) {
            desk.settle(claimed, claimed.later(line.restsUntil(), Texts.note(e)), "unreachable", Texts.note(e));
        }
    }

    private void settle(Transfer claimed, Lookup found, int lines) {
        if (found.numbers().isEmpty()) {
            desk.settle(claimed, claimed.notFound(clock.instant()), "not-found", "");
            return;
        }
        String numbers = String.join(", ", found.numbers());
        if (found.numbers().size() > 1) {
            desk.settle(claimed, claimed.conflict("The ERP has it more than once: " + numbers), "found", numbers);
        } else if (found.lines() >= 0 && found.lines() != lines) {
            String why = "The ERP's order " + numbers + " has " + found.lines() + " of " + lines + " lines.";
            desk.settle(claimed, claimed.conflict(why), "found", why);
        } else {
            desk.settle(
                    claimed, claimed.acknowledged(numbers, settings.compareAfter(clock.instant())), "found", numbers);
        }
    }
}
