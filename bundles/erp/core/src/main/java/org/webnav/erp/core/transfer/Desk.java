package org.webnav.erp.core.transfer;

import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.webnav.connector.api.ErpOrder;
import org.webnav.erp.core.Texts;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.OrderTransfers;
import org.webnav.orders.api.TransferState;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.Unavailable;
import org.webnav.platform.api.WebNavException;

/**
 * Writes down how a transfer goes on, in the queue and in the order, in one transaction. It is there only while the
 * orders are; their transfers wait in the queue meanwhile.
 */
@Component(service = Desk.class, property = "orders.cardinality.minimum:Integer=1")
public final class Desk {

    private final TransferStore store;
    private final Transactions transactions;
    private final OrderTransfers orders;

    /** Absent while the stock is. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Handover handover;

    @Activate
    public Desk(
            @Reference TransferStore store,
            @Reference Transactions transactions,
            @Reference(name = "orders", cardinality = ReferenceCardinality.OPTIONAL) OrderTransfers orders) {
        this.store = store;
        this.transactions = transactions;
        this.orders = orders;
    }

    OrderTransfers orders() {
        return orders;
    }

    TransferStore store() {
        return store;
    }

    /**
     * Commits that a request is about to leave.
     *
     * @param words writes the order as it is now in the ERP's words
     * @return what to send; empty when another node has the transfer
     * @throws Conflict when the order is not to be sent any more; nothing was changed then
     */
    Optional<ErpOrder> claimSending(Transfer from, Transfer to, Function<Order, ErpOrder> words) {
        return transactions.separate(() -> {
            if (!claimed(from, to)) {
                return Optional.empty();
            }
            Order order = orders.forTransfer(to.order());
            requireSubmitted(order, to);
            return Optional.of(words.apply(order));
        });
    }

    /** Commits that a lookup is about to begin; false when another node has the transfer. */
    boolean claimLookup(Transfer from, Transfer to) {
        return transactions.separate(() -> claimed(from, to));
    }

    private boolean claimed(Transfer from, Transfer to) {
        if (!store.move(from, to)) {
            return false;
        }
        store.start(to);
        tell(to);
        return true;
    }

    /** Asked after the order's row was locked by telling it, so that nobody cancels it in between. */
    private static void requireSubmitted(Order order, Transfer transfer) {
        if (order.state() != OrderState.SUBMITTED) {
            throw new Conflict("erp.order-not-submitted", "The order is " + order.state() + " and is not sent.");
        }
        if (!order.transfer().reference().equals(transfer.reference())) {
            throw new Conflict("erp.order-submitted-anew", "The order was submitted anew under another reference.");
        }
    }

    /**
     * Commits how a claimed request or lookup ended; without effect when the claim was lost meanwhile. When the orders
     * object, for example because the order was cancelled, a person must decide.
     */
    void settle(Transfer from, Transfer to, String outcome, String detail) {
        try {
            transactions.separate(() -> settled(from, to, outcome, detail) && told(to));
        } catch (Unavailable e) {
            throw e;
        } catch (WebNavException e) {
            Transfer conflict = to.conflict(Texts.note(e));
            transactions.separate(() -> settled(from, conflict, outcome, detail));
        }
    }

    private boolean settled(Transfer from, Transfer to, String outcome, String detail) {
        if (!store.move(from, to)) {
            return false;
        }
        store.finish(from, outcome, detail);
        return true;
    }

    private boolean told(Transfer to) {
        tell(to);
        return true;
    }

    private void tell(Transfer to) {
        switch (to.step()) {
            case ACKNOWLEDGED -> acknowledge(to);
            case REFUSED -> orders.refused(to.order(), to.note(), to.attempts());
            default ->
                orders.progress(to.order(), TransferState.valueOf(to.step().name()), to.attempts(), to.note());
        }
    }

    private void acknowledge(Transfer to) {
        Handover present = handover;
        if (present != null) {
            present.handedOver(to.order());
        }
        orders.acknowledged(to.order(), to.erpNumber(), to.attempts());
    }
}
