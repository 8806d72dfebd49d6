package org.webnav.orders.core;

import java.util.UUID;
import org.webnav.channel.api.Organisation;
import org.webnav.channel.api.TradeRelation;

/**
 * Whom an order is for.
 *
 * @param onBehalf ordered by another organisation's people
 */
record Buyer(Organisation organisation, TradeRelation relation, boolean onBehalf) {

    UUID id() {
        return organisation.id();
    }
}
