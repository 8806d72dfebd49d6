package org.webnav.catalog.api;

/** What a buyer's assortment lets it do with an item. */
public enum Visibility {
    /** As if the item did not exist. */
    HIDDEN,
    /** Seen with its price, not ordered. */
    VISIBLE,
    ORDERABLE
}
