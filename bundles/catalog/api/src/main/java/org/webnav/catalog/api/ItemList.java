package org.webnav.catalog.api;

import java.util.List;
import org.webnav.platform.api.Page;

/**
 * A page of items with what belongs beside it.
 *
 * @param facets empty unless asked for, or while no index answers
 * @param exactOrder false when the order by another capability's key covers only the first items of a long list
 * @param corrected the words that were searched instead, because nothing was found as written; empty when as written
 */
public record ItemList(Page<Item> page, List<Facet> facets, boolean exactOrder, String corrected) {

    public ItemList {
        facets = List.copyOf(facets);
    }
}
