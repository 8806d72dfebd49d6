package org.webnav.orders.api;

/** Types of the events that orders publish; the subject is the order's id. */
public final class OrderEvents {

    /**
     * Data: {@code number}, {@code reference}, {@code buyer}. Comes again with another reference when an order that the
     * ERP refused is submitted again.
     */
    public static final String SUBMITTED = "orders.submitted";

    /** Data: {@code number}, {@code erpNumber}. */
    public static final String ACKNOWLEDGED = "orders.acknowledged";

    /** Data: {@code number}, {@code message}. */
    public static final String REFUSED = "orders.refused";

    /** Data: {@code number}, empty when the order was never submitted. */
    public static final String CANCELLED = "orders.cancelled";

    private OrderEvents() {}
}
