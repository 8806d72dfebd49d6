package org.webnav.catalog.api;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Finds items of the caller's channel by whatever code a buyer has at hand. */
@ProviderType
public interface ItemCodes {

    /**
     * Many codes in a constant number of queries. A code is, ignoring case, an item number, the buyer's own number for
     * an item, a GTIN or a manufacturer's number, and means the first of these that its assortment shows.
     *
     * @param buyer whose own numbers and assortment count; null for the caller's own organisation
     * @return item per code as it was asked for; unknown codes are missing
     */
    Map<String, Item> lookUp(UUID buyer, Collection<String> codes, Locale language);
}
