package org.webnav.erp.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;

/** The exchange with ERPs as the integrator sees it. */
@ProviderType
public interface Exchange {

    /**
     * @param reachable as of the last contact
     * @param note what the last failure said; empty when all is well
     */
    record ConnectorStatus(
            String id, String kind, String address, boolean reachable, String note, Instant lastContact) {}

    /** @param subject items, customers, prices, discounts, stock, ledger … */
    record SyncStatus(String subject, Instant lastFull, Instant lastDelta, long rows, String note) {}

    /** @param state as in the orders' transfer state, lower case, or {@code differs}: the ERP has it no longer or twice */
    record QueuedTransfer(
            UUID order,
            String orderNumber,
            String reference,
            String state,
            String erpNumber,
            int attempts,
            Instant nextAttempt,
            String note,
            Instant queued) {}

    /** @param outcome acknowledged, refused, unknown, unreachable, found, not-found, differs */
    record Attempt(int number, Instant at, long millis, String outcome, String detail) {}

    /**
     * What everybody may know of the channel's exchange.
     *
     * @param reachable false while an ERP of the channel does not answer; true when there is none
     * @param synchronising true while a reading that a person wished for is under way on this node
     * @param asOf everything that was replicated is at least as new as this; null before the first reading
     */
    record State(boolean reachable, boolean synchronising, Instant asOf) {}

    /** For every caller of the channel. */
    State state();

    List<ConnectorStatus> connectors();

    List<SyncStatus> synchronisations();

    /** Starts an exchange at once, in the background; the same again while one runs does nothing. */
    void synchroniseNow(boolean full);

    /**
     * Newest first.
     *
     * @param states separated by commas; empty or null for all
     * @throws org.webnav.platform.api.Invalid code {@code erp.no-such-state}
     */
    Page<QueuedTransfer> transfers(String states, Paging paging);

    List<Attempt> attempts(UUID order);

    /** A person decides to try again now, after a conflict, or when the ERP lost the order. */
    void retry(UUID order);

    /** A person takes a difference between both sides as it is; the order is not compared again. */
    void accept(UUID order);
}
