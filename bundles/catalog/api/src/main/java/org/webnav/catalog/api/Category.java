package org.webnav.catalog.api;

/**
 * A node of the category tree.
 *
 * @param parent code of the parent, empty at the top
 * @param items orderable or visible items in it and below it
 */
public record Category(String code, String parent, String name, long items) {}
