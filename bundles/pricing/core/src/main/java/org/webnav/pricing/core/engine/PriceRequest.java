package org.webnav.pricing.core.engine;

import java.util.Objects;

/** Everything but the price and discount rows that decides what one line costs. No part may be null. */
public record PriceRequest(ItemCard item, Buyer buyer, Line line, DocumentCurrency currency, DocumentVat vat) {

    public PriceRequest {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(buyer, "buyer");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(vat, "vat");
    }
}
