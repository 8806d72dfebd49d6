package org.webnav.connector.simulator.navision.page;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.odata.Names;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.odata.Values;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Table;

/**
 * A view of a table as a client sees it: an API page or a page published as a web service.
 *
 * @param set name of the entity set
 * @param type name of the entity type
 * @param table the table, {@code null} for a set of the contract that is always empty here
 * @param prefix the first part of the key that all its records share, for example {@code Order}
 * @param keys the key properties
 * @param properties all properties by name, in the order of the metadata document
 * @param navigation navigation properties by name
 * @param refuses the operations (insert, modify, delete) that the page does not allow
 */
public record Page(
        String set,
        String type,
        Table table,
        List<String> prefix,
        List<String> keys,
        Map<String, Property> properties,
        Map<String, Navigation> navigation,
        Set<String> refuses) {

    public Collection<Property> all() {
        return properties.values();
    }

    public Optional<Property> find(String property) {
        return Optional.ofNullable(properties.get(property));
    }

    public Property property(String property) {
        return find(property).orElseThrow(() -> NavException.unknownProperty(property, type));
    }

    /** All records of the page in the order of the primary key. */
    public Stream<Row> rows(Database database) {
        if (table == null) {
            return Stream.empty();
        }
        return prefix.isEmpty()
                ? database.rows(table.name()).stream()
                : database.range(table.name(), prefix.toArray()).stream();
    }

    /** The record of these key values, given as text. */
    public Optional<Row> byKey(Books books, Map<String, String> key) {
        if (table == null) {
            return Optional.empty();
        }
        Object[] values = keys.stream().map(name -> parsed(name, key)).toArray();
        Property first = property(keys.get(0));
        if (keys.size() == 1 && first.field() == null) {
            return rows(books.data())
                    .filter(row -> values[0].equals(first.source().read(books, row)))
                    .findFirst();
        }
        return first.field().name().equals(Table.SYSTEM_ID)
                ? books.data().byId(table.name(), (String) values[0]).filter(this::shows)
                : books.data().find(table.name(), values);
    }

    /** Whether a record of the table belongs to the page. */
    public boolean shows(Row row) {
        return prefix.isEmpty() || row.is(table.key().get(0).name(), prefix.get(0));
    }

    private Object parsed(String name, Map<String, String> key) {
        String text = key.getOrDefault(name, keys.size() == 1 ? key.get("") : null);
        if (text == null) {
            throw NavException.badPath(set);
        }
        try {
            Property property = property(name);
            Object value = Values.parse(property.type(), text);
            return property.isOption() ? Names.decodeOption(text) : value;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw NavException.badPath(set + '(' + text + ')');
        }
    }
}
