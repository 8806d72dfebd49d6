package org.webnav.orders.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.webnav.orders.api.Order;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Money;
import org.webnav.platform.api.Violation;

/**
 * How today's prices of an order's lines differ from those that it keeps and that its buyer saw.
 *
 * @param before the lines as they are kept, as many as there are now
 */
record PriceChanges(Money totalBefore, List<Order.Line> before, PricedContent now) {

    private static final int CENTS = 2;

    boolean any() {
        return !same(totalBefore.amount(), now.amountIncludingVat().amount())
                || !totalBefore.currency().equals(now.amountIncludingVat().currency())
                || !lines().isEmpty();
    }

    /** Nobody is charged what he did not see. */
    void refuseIfAny() {
        if (any()) {
            throw new Conflict(
                    "orders.prices-changed",
                    "Prices have changed: the order comes to " + text(now.amountIncludingVat())
                            + " including VAT, and no longer to " + text(totalBefore)
                            + ". Price it anew, look at it, then submit it again.",
                    lines().stream().map(this::violation).toList());
        }
    }

    /** Both totals, for the order's history. */
    String totals() {
        return text(totalBefore) + " → " + text(now.amountIncludingVat());
    }

    /** Indexes of the lines that cost something else now. */
    private List<Integer> lines() {
        return IntStream.range(0, before.size())
                .filter(i -> !same(before.get(i).lineAmount(), after(i).lineAmount())
                        || !same(before.get(i).lineAmountIncludingVat(), after(i).lineAmountIncludingVat()))
                .boxed()
                .toList();
    }

    private Violation violation(int index) {
        Order.Line line = before.get(index);
        String old = text(line.lineAmount());
        String amount = text(after(index).lineAmount());
        return new Violation(
                "lines[" + index + "].lineAmount",
                "orders.price-changed",
                "Line " + line.number() + ", item " + line.item() + ": " + amount + " instead of " + old
                        + " without VAT.",
                Map.of(
                        "line", Integer.toString(line.number()),
                        "item", line.item(),
                        "before", old,
                        "after", amount,
                        "currency", now.amount().currency()));
    }

    private Order.Line after(int index) {
        return now.lines().get(index);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static String text(Money money) {
        return money.currency() + " " + text(money.amount());
    }

    private static String text(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(CENTS, plain.scale())).toPlainString();
    }
}
