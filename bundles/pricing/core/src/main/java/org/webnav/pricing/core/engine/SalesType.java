package org.webnav.pricing.core.engine;

/**
 * Whom a price or discount is meant for. The order of the constants is the order of Navision's option field and part of
 * the record key, so it decides which of two equally good rows is met first.
 */
public enum SalesType {
    /** One bill-to customer. */
    CUSTOMER,
    /** A customer price group (prices) or a customer discount group (discounts). */
    GROUP,
    /** Everybody; the sales code is blank. */
    ALL,
    /** The customers whom an activated campaign targets. */
    CAMPAIGN
}
