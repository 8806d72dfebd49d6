package org.webnav.catalog.core;

/** Where parts of items are found, relative to the server's root. */
public final class ItemAddresses {

    private ItemAddresses() {}

    public static String picture(String number, String revision) {
        return ItemReader.picture(number, revision);
    }
}
