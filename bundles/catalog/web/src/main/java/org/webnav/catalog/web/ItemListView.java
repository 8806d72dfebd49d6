package org.webnav.catalog.web;

import java.util.List;
import org.webnav.catalog.api.Facet;
import org.webnav.catalog.api.ItemList;

/**
 * A page of items as the API shows it.
 *
 * @param facets empty unless asked for
 * @param exactOrder false when only the first items of the list are in the order asked for
 * @param corrected words that were searched instead of those asked for, empty when as written
 */
record ItemListView(
        List<ItemView> items,
        long total,
        int page,
        int size,
        List<Facet> facets,
        boolean exactOrder,
        String corrected) {

    static ItemListView of(ItemList list, List<ItemView> items) {
        return new ItemListView(
                items,
                list.page().total(),
                list.page().page(),
                list.page().size(),
                list.facets(),
                list.exactOrder(),
                list.corrected());
    }
}
