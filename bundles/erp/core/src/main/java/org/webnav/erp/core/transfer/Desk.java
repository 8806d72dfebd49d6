package org.webnav.erp.core.transfer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.webnav.orders.api.OrderTransfers;
import org.webnav.orders.api.TransferState;
import org.webnav.platform.api.Transactions;

/**
 * Writes down how a transfer goes on, in the queue and in the order, in one transaction. It is there only while the
 * orders are; their transfers wait in the queue meanwhile.
 */
@Component(service = Desk.class, property = "orders.cardinality.minimum:Integer=1")
public final class Desk {

    private final TransferStore store;
    private final Transactions transactions;
    private final OrderTransfers orders;

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
     * Commits that a request is about to leave, or that a lookup is.
     *
     * @return false when another node has the transfer
     */
    boolean claim(Transfer from, Transfer to) {
        return transactions.separate(() -> {
            if (!store.move(from, to)) {
                return false;
            }
            store.start(to);
            tell(to);
            return true;
        });
    }

    /** Commits how a claimed request or lookup ended; without effect when the claim was lost meanwhile. */
    boolean settle(Transfer from, Transfer to, String outcome, String detail) {
        return transactions.separate(() -> {
            if (!store.move(from, to)) {
                return false;
            }
            store.finish(from, outcome, detail);
            tell(to);
            return true;
        });
    }

    private void tell(Transfer to) {
        switch (to.step()) {
            case ACKNOWLEDGED -> orders.acknowledged(to.order(), to.erpNumber(), to.attempts());
            case REFUSED -> orders.refused(to.order(), to.note(), to.attempts());
            default ->
                orders.progress(to.order(), TransferState.valueOf(to.step().name()), to.attempts(), to.note());
        }
    }
}
