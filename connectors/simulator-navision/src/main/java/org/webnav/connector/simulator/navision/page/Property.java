package org.webnav.connector.simulator.navision.page;

import java.util.List;
import java.util.Optional;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.odata.Edm;
import org.webnav.connector.simulator.navision.odata.Names;
import org.webnav.connector.simulator.navision.store.Field;
import org.webnav.connector.simulator.navision.store.FieldType;
import org.webnav.connector.simulator.navision.store.Row;

/**
 * A property of a page.
 *
 * @param name its name on the wire
 * @param type its type on the wire
 * @param maxLength the greatest length that the metadata document gives, 0 for none
 * @param readOnly whether clients may not send it
 * @param field the table field it shows, {@code null} when its value is calculated
 * @param relation the table whose identity it shows, {@code null} for all other properties
 * @param options the members when it is an option
 * @param source reads the value
 */
public record Property(
        String name,
        Edm type,
        int maxLength,
        boolean readOnly,
        Field field,
        Relation relation,
        List<String> options,
        Source source) {

    /** An identity property: the {@code SystemId} of the record of {@code table} whose key is in {@code codeField}. */
    public record Relation(String table, String codeField) {}

    /** The value as a client sees it: options are encoded. */
    public Object value(Books books, Row row) {
        Object value = source.read(books, row);
        return isOption() && value != null ? Names.encodeOption(value.toString()) : value;
    }

    public boolean isOption() {
        return !options.isEmpty();
    }

    /** Codes are compared without regard to case, because Navision stores them in capitals. */
    public boolean ignoresCase() {
        return isOption() || field != null && field.type() == FieldType.CODE;
    }

    public Optional<Field> plainField() {
        return Optional.ofNullable(field);
    }
}
