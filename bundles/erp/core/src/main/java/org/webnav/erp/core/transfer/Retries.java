package org.webnav.erp.core.transfer;

import java.time.Clock;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Audit;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Transactions;

/** A person's decision to try a transfer again, with its entry in the audit log. */
@Component(service = Retries.class)
public final class Retries {

    private final TransferStore store;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

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
            default -> transactions.required(() -> move(transfer));
        }
    }

    private boolean move(Transfer transfer) {
        if (!store.move(transfer, transfer.retried(clock.instant()))) {
            throw new Conflict("erp.changed-meanwhile", "The transfer went on meanwhile; look at it again.");
        }
        audit.record(
                "erp.retry",
                transfer.order().toString(),
                Map.of("number", transfer.number(), "state", transfer.step().name()));
        return true;
    }
}
