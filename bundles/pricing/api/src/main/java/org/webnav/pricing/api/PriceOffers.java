package org.webnav.pricing.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** A price as its buyer may know it: how it comes about, and nothing of rows that do not decide it. */
@ProviderType
public interface PriceOffers {

    /**
     * @param netUnitPrice the unit price after line discount, as lists show it
     * @param validUntil last day of the price and of the discount, null when none is known
     * @param promotion a campaign's price or discount
     * @param next steps of the quantity ladder that begin above the quantity
     */
    record Offer(
            PriceQuote quote,
            BigDecimal netUnitPrice,
            LocalDate validUntil,
            boolean promotion,
            List<Prices.PriceStep> next) {

        public Offer {
            next = List.copyOf(next);
        }
    }

    /**
     * @param buyer an organisation that the caller may see
     * @return empty where the item or unit is unknown or has no price
     */
    Optional<Offer> offer(UUID buyer, LocalDate date, PriceLine line);
}
