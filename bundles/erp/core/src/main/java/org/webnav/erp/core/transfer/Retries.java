package org.webnav.erp.core.transfer;

import java.time.Clock;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.webnav.orders.api.OrderTransfers;
import org.webnav.platform.api.Audit;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.Unavailable;

/** What a person decides about a transfer, with its entry in the audit log. */
@Component(service = Retries.class)
public final class Retries {

    private final TransferStore store;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    /** Absent while the orders are. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Desk desk;

    @Activate
    public Retries(
            @Reference TransferStore store,
            @Reference Transactions transactions,
            @Reference Audit audit,
            @Reference Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Conflict when the order is with the ERP, on its way, waits for its lookup, or was refused */
    public void retry(Transfer transfer) {
        switch (transfer.step()) {
            case ACKNOWLEDGED, SENDING ->
                throw new Conflict(
                        "erp.not-to-be-retried",
                        "Order " + transfer.number() + " is with the ERP or on its way there.");
            case UNKNOWN ->
                throw new Conflict(
                        "erp.quiet-period",
                        "Whether the ERP has order " + transfer.number() + " is found out by itself soon.");
            case REFUSED ->
                throw new Conflict(
                        "erp.refused",
                        "The ERP refused order " + transfer.number()
                                + ": correct what it says and submit the order again.");
            case DIFFERS ->
                transactions.required(() -> {
                    present().lost(transfer.order());
                    return move(transfer, transfer.retried(clock.instant()), "erp.retry");
                });
            default -> transactions.required(() -> move(transfer, transfer.retried(clock.instant()), "erp.retry"));
        }
    }

    /**
     * Takes what the ERP has, or no longer has, as it is; it is not compared again.
     *
     * @throws Conflict when nothing differs
     */
    public void accept(Transfer transfer) {
        if (transfer.step() != Step.DIFFERS) {
            throw new Conflict("erp.nothing-to-accept", "Nothing of order " + transfer.number() + " differs.");
        }
        transactions.required(() -> move(transfer, transfer.agrees(Comparer.NEVER), "erp.accept"));
    }

    private OrderTransfers present() {
        Desk now = desk;
        if (now == null) {
            throw new Unavailable("erp.no-orders", "The orders are stopped at the moment; try again later.");
        }
        return now.orders();
    }

    private boolean move(Transfer from, Transfer to, String action) {
        if (!store.move(from, to)) {
            throw new Conflict("erp.changed-meanwhile", "The transfer went on meanwhile; look at it again.");
        }
        audit.record(
                action,
                from.order().toString(),
                Map.of("number", from.number(), "state", from.step().name(), "note", from.note()));
        return true;
    }
}
