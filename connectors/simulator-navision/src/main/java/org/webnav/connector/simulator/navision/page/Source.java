package org.webnav.connector.simulator.navision.page;

import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.store.Row;

/** Where the value of a property comes from. */
@FunctionalInterface
public interface Source {
    Object read(Books books, Row row);
}
