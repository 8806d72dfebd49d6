package org.webnav.orders.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Tells the orders how their transfer goes; for the ERP exchange only. Every call joins the current transaction. */
@ProviderType
public interface OrderTransfers {

    /**
     * The whole order, without row scope: the caller is the exchange's process. It is written out as the ERP takes it: a kit
     * that is ordered by its components has a line for each of them, numbered anew; what other kits are made of stands
     * below the comment.
     */
    Order forTransfer(UUID id);

    /** @param attempts requests that may have left so far */
    void progress(UUID id, TransferState state, int attempts, String message);

    /**
     * The ERP has an acknowledged order no longer and a person wants it there again: it becomes SUBMITTED under the
     * number and the reference that it has.
     *
     * @throws org.webnav.platform.api.Conflict code {@code orders.not-acknowledged}
     */
    void lost(UUID id);

    void acknowledged(UUID id, String erpNumber, int attempts);

    /**
     * The ERP will not have it: the order becomes REFUSED and every guard's reservation is undone. It may be corrected
     * and submitted again, which publishes {@link OrderEvents#SUBMITTED} with another reference.
     */
    void refused(UUID id, String message, int attempts);
}
