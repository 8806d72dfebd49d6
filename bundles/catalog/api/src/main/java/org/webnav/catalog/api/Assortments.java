package org.webnav.catalog.api;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** What the owner decided that its buyers may see and order. Every door to the catalogue asks it. */
@ProviderType
public interface Assortments {

    /**
     * The rules that apply to a buyer, in the order in which they are applied; the last one that matches an item
     * decides. Without a rule everything is orderable.
     *
     * @throws org.webnav.platform.api.NotFound when the caller does not see the buyer
     */
    Assortment of(UUID buyer);

    /** For many items in a constant number of queries; unknown items are {@link Visibility#HIDDEN}. */
    Map<String, Visibility> check(UUID buyer, Collection<String> numbers);
}
