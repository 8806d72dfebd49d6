package org.webnav.connector.simulator.navision.odata;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.store.Row;

/**
 * What a path leads to.
 *
 * @param kind the kind of resource
 * @param page the page of the records
 * @param rows the records of a collection
 * @param row the record of an entity, its medium or an action on it
 * @param parent the record through which a collection was reached, or {@code null}
 * @param name name of the media property or of the action
 */
record Target(Kind kind, Page page, Supplier<Stream<Row>> rows, Row row, Row parent, String name) {

    enum Kind {
        COLLECTION,
        ENTITY,
        COUNT,
        MEDIA,
        ACTION
    }

    static Target collection(Page page, Supplier<Stream<Row>> rows, Row parent) {
        return new Target(Kind.COLLECTION, page, rows, null, parent, null);
    }

    static Target entity(Page page, Row row) {
        return new Target(Kind.ENTITY, page, null, row, null, null);
    }

    Target counted() {
        return new Target(Kind.COUNT, page, rows, null, parent, null);
    }

    Target media(String property) {
        return new Target(Kind.MEDIA, page, null, row, null, property);
    }

    Target action(String action) {
        return new Target(Kind.ACTION, page, null, row, null, action);
    }
}
