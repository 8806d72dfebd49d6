package org.webnav.catalog.api;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Single items in full. */
@ProviderType
public interface ItemDetails {

    /**
     * @param buyer whose assortment, own numbers and rules count; null for the caller's own organisation
     * @param number ignoring case
     * @return empty when the item is unknown or hidden from the buyer
     */
    Optional<ItemDetail> find(UUID buyer, String number, Locale language);
}
