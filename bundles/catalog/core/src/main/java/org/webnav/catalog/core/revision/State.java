package org.webnav.catalog.core.revision;

/**
 * How far a channel's catalogue has come.
 *
 * @param items place of the newest change of an item
 * @param schema grows when attributes, categories or synonyms change so that an index has to be made anew
 * @param words grows with every other change that answers depend on: names, assortments
 */
public record State(long items, long schema, long words) {

    /** Of a channel that nothing was written to. */
    public static final State NEW = new State(0, 0, 0);
}
