package org.webnav.orders.api.spi;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;
import org.webnav.orders.api.Order;

/**
 * Has a say before an order is submitted: credit, budgets, approval, a partner's rule. Register as an OSGi service.
 * Everything happens in the order's transaction, so that what a guard reserves stands or falls with the order.
 */
@ConsumerType
public interface OrderGuard {

    enum Decision {
        ALLOW,
        WARN,
        NEEDS_APPROVAL,
        BLOCK
    }

    /**
     * @param code stable code, for example {@code orders.credit-exceeded}; empty when allowed
     * @param message English sentence: what is wrong and what to do
     * @param facts figures for a translated message
     */
    record Verdict(Decision decision, String code, String message, java.util.Map<String, String> facts) {

        public static Verdict allow() {
            return new Verdict(Decision.ALLOW, "", "", java.util.Map.of());
        }
    }

    /** What the guard thinks of the order as it stands, without reserving: for drafts on the screen. */
    List<Verdict> preview(Order order);

    /** Decides and reserves. A BLOCK undoes the whole submission. */
    List<Verdict> check(Order order);

    /** The order will not come (refused, cancelled): give back what was reserved. Unknown orders are no error. */
    void release(UUID order);

    /** The ERP has the order and counts it itself: what was reserved here must not count twice after the next figures. */
    void handedOver(UUID order);
}
