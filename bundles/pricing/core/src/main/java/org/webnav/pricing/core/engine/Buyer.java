package org.webnav.pricing.core.engine;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The commercial identity that decides which rows are meant for the buyer. Two buyers with equal records see equal
 * prices.
 *
 * @param customer number of the bill-to customer; blank matches no customer row
 * @param priceGroup customer price group of the document, blank when none
 * @param discountGroup customer discount group of the document, blank when none
 * @param campaigns numbers of the activated campaigns that target the customer, or its contact's company
 * @param allowLineDiscount whether a line priced from the item card may carry a line discount
 */
public record Buyer(
        String customer, String priceGroup, String discountGroup, Set<String> campaigns, boolean allowLineDiscount) {

    public Buyer {
        customer = Codes.normal(customer);
        priceGroup = Codes.normal(priceGroup);
        discountGroup = Codes.normal(discountGroup);
        campaigns = campaigns.stream().map(Codes::normal).collect(Collectors.toUnmodifiableSet());
    }
}
