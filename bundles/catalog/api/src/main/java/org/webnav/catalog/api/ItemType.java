package org.webnav.catalog.api;

/** What kind of thing is sold; only inventory items have stock. */
public enum ItemType {
    INVENTORY,
    SERVICE,
    NON_INVENTORY
}
