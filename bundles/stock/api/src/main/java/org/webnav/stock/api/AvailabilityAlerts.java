package org.webnav.stock.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * "Tell me when it is there": a user's own wishes. When the ERP's stock suffices for one, it is met once, and the event
 * {@code stock.alert-met} leaves with {@code item}, {@code user}, {@code organisation} and, if any, {@code quantity} and
 * {@code unit}; its subject is the alert.
 */
@ProviderType
public interface AvailabilityAlerts {

    /**
     * @param quantity null when any quantity will do, as is then the unit
     * @param met when it was first there; null while it is not
     */
    record Alert(UUID id, String item, BigDecimal quantity, String unit, Instant created, Instant met) {}

    /** @param baseQuantity how much must be there, in base units; 0 when any will do */
    record Wish(String item, BigDecimal quantity, String unit, BigDecimal baseQuantity) {}

    /**
     * Takes the place of an earlier wish of the user for the item.
     *
     * @throws org.webnav.platform.api.Conflict when it is there already, or when the user has too many alerts
     */
    Alert add(Wish wish);

    /** The caller's own: first those that are met, then by age. */
    List<Alert> own();

    /** @throws org.webnav.platform.api.NotFound when the caller has no such alert */
    void remove(UUID id);
}
