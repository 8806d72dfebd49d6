package org.webnav.orders.core;

import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.QuantityRules;

/**
 * An item as it is offered to the buyer of an order.
 *
 * @param orderable false when the buyer may only look at it
 */
record Offer(Item item, boolean orderable, QuantityRules.Rules rules) {}
