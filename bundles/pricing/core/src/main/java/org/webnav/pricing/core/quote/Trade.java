package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.util.Set;
import org.webnav.channel.api.TradeRelation;
import org.webnav.pricing.core.engine.Buyer;
import org.webnav.pricing.core.store.Code;

/**
 * The terms of the bill-to customer that decide its documents.
 *
 * @param currency ISO 4217 code of the documents
 * @param local ISO 4217 code of the channel's local currency
 * @param factor of the trade relation, used when there is no exchange rate
 */
record Trade(
        String customer,
        String priceGroup,
        String discountGroup,
        String vatGroup,
        boolean allowLineDiscount,
        boolean pricesIncludeVat,
        String currency,
        String local,
        BigDecimal factor) {

    static Trade of(TradeRelation relation, String local) {
        String currency = Code.normal(relation.currency());
        String number = relation.billTo().isEmpty() ? relation.number() : relation.billTo();
        return new Trade(
                Code.normal(number),
                Code.normal(relation.priceGroup()),
                Code.normal(relation.discountGroup()),
                Code.normal(relation.vatBusinessGroup()),
                relation.allowLineDiscount(),
                relation.pricesIncludeVat(),
                currency.isEmpty() ? local : currency,
                local,
                relation.currencyFactor());
    }

    /** As the engine sees the customer. */
    Buyer buyer(Set<String> campaigns) {
        return new Buyer(customer, priceGroup, discountGroup, campaigns, allowLineDiscount);
    }

    /** The currency as Navision's tables write it: blank for the local one. */
    String currencyCode() {
        return currency.equals(local) ? "" : currency;
    }
}
