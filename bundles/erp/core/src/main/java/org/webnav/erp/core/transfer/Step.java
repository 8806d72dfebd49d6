package org.webnav.erp.core.transfer;

/** Where a transfer stands; named as the orders' transfer states are, which may be absent here. */
public enum Step {
    QUEUED,
    SENDING,
    UNKNOWN,
    ACKNOWLEDGED,
    REFUSED,
    CONFLICT
}
