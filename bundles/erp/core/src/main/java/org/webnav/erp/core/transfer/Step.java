package org.webnav.erp.core.transfer;

/** Where a transfer stands; named as the orders' transfer states are, which may be absent here. */
public enum Step {
    QUEUED,
    SENDING,
    UNKNOWN,
    ACKNOWLEDGED,
    REFUSED,
    CONFLICT,
    /** Acknowledged once, but the ERP has it no longer, or more than once; unknown to the orders. */
    DIFFERS
}
