package org.webnav.catalog.api;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Finds items of the caller's channel by whatever code a buyer has at hand. */
@ProviderType
public interface ItemCodes {

    /**
     * Many codes in a constant number of queries. A code is an item number, ignoring case, or a GTIN; a number wins.
     *
     * @return item per code as it was asked for; unknown codes are missing
     */
    Map<String, Item> lookUp(Collection<String> codes, Locale language);
}
