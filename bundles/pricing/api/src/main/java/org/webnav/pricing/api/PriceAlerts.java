package org.webnav.pricing.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * "Tell me when it costs less": a user's own wishes, about the net price of the least quantity that lists show. When it
 * falls below a wish, that is met once, and the event {@code pricing.alert-met} leaves with {@code item}, {@code user},
 * {@code organisation}, {@code price} and {@code currency}; its subject is the alert. Prices are looked at when rows of the
 * item changed and when a day begins; what changes on a customer's card alone is found at the beginning of the next day.
 */
@ProviderType
public interface PriceAlerts {

    /**
     * @param below the price that is to be undercut
     * @param met when it was first undercut; null while it is not
     * @param price what it was then; null while it is not
     */
    record Alert(
            UUID id,
            String item,
            String unit,
            BigDecimal below,
            String currency,
            Instant created,
            Instant met,
            BigDecimal price) {}

    /**
     * Takes the place of an earlier wish of the user for the item.
     *
     * @param below above 0, per sales unit, in the currency and with the VAT of the caller's prices; null for any price
     *     below today's
     * @throws org.webnav.platform.api.NotFound when the item has no price for the caller's organisation
     * @throws org.webnav.platform.api.Conflict when it costs less already, or when the user has too many alerts
     */
    Alert add(String item, BigDecimal below);

    /** The caller's own: first those that are met, then by age. */
    List<Alert> own();

    /** @throws org.webnav.platform.api.NotFound when the caller has no such alert */
    void remove(UUID id);
}
