package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.util.Map;
import org.webnav.channel.api.TradeRelation;
import org.webnav.orders.api.spi.OrderGuard.Decision;
import org.webnav.orders.api.spi.OrderGuard.Verdict;

/** Words and figures of what credit control says about an order. */
final class Verdicts {

    private Verdicts() {}

    static Verdict blocked(TradeRelation relation) {
        return new Verdict(
                Decision.BLOCK,
                "settlement.customer-blocked",
                "Customer " + relation.number() + " is blocked for orders. Please contact your account manager.",
                Map.of(
                        "customer",
                        relation.number(),
                        "blocked",
                        relation.blocked().name()));
    }

    /** @param exposure without the order */
    static Verdict exceeded(BigDecimal amount, BigDecimal exposure, BigDecimal limit, String currency) {
        BigDecimal room = limit.subtract(exposure);
        return new Verdict(
                Decision.BLOCK,
                "orders.credit-exceeded",
                "The order of " + Amounts.text(amount) + " " + currency + " exceeds the credit room of "
                        + Amounts.text(room) + " " + currency + ". Reduce the order or settle open invoices.",
                Map.of(
                        "limit", Amounts.text(limit),
                        "exposure", Amounts.text(exposure),
                        "room", Amounts.text(room),
                        "amount", Amounts.text(amount),
                        "currency", currency));
    }

    static Verdict overdue(BigDecimal overdue, String currency) {
        return new Verdict(
                Decision.WARN,
                "settlement.overdue",
                "Invoices of " + Amounts.text(overdue) + " " + currency + " are overdue.",
                Map.of("overdue", Amounts.text(overdue), "currency", currency));
    }
}
