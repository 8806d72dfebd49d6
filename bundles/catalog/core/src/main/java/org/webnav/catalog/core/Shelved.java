package org.webnav.catalog.core;

import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Visibility;
import org.webnav.catalog.core.assortment.ItemFacts;

/** An item in one language with what assortment rules look at. */
record Shelved(Item item, ItemFacts facts) {

    boolean shown(Assortment assortment) {
        return visibility(assortment) != Visibility.HIDDEN;
    }

    Visibility visibility(Assortment assortment) {
        return assortment.of(facts);
    }
}
