package org.webnav.orders.api;

/** Life of an order (product function F12). */
public enum OrderState {
    DRAFT,
    AWAITING_APPROVAL,
    SUBMITTED,
    ACKNOWLEDGED,
    REFUSED,
    CONFIRMED,
    SHIPPED,
    INVOICED,
    CLOSED,
    CANCELLED
}
