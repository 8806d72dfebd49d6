package org.webnav.pricing.web.tables;

import java.util.List;
import java.util.function.Consumer;
import org.webnav.pricing.api.PriceTables.Change;
import org.webnav.pricing.api.PriceTables.Filter;
import org.webnav.pricing.api.PriceTables.Outcome;

/** A price table that files can be read into and written from. */
interface EditableTable<R> {

    /** Names of the fields of a row, in the order of files. */
    List<String> columns();

    /** Values in the order of the columns; null for blank. */
    List<Object> values(R row);

    Change<R> read(Fields fields);

    Outcome change(List<Change<R>> changes, boolean trial);

    long count(Filter filter);

    void each(Filter filter, Consumer<R> sink);
}
