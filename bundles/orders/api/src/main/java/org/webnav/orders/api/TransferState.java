package org.webnav.orders.api;

/** How far the way into the ERP is. */
public enum TransferState {
    /** Not submitted yet. */
    NONE,
    /** Waits for its turn, or for the ERP to be back. */
    QUEUED,
    /** The request may have left. */
    SENDING,
    /** The ERP did not answer; after the quiet period it is asked whether it has the order. */
    UNKNOWN,
    /** The ERP has the order under its number. */
    ACKNOWLEDGED,
    /** The ERP refuses the order. */
    REFUSED,
    /** A person must decide. */
    CONFLICT
}
