package org.webnav.connector.simulator.navision.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.business.Currencies;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.page.Property.Relation;
import org.webnav.connector.simulator.navision.store.Row;

/**
 * Writes property values into a record: codes must exist in the table they relate to, an identity property sets the
 * code behind it, and two properties for one field must agree.
 */
public final class PageWriter {

    private static final String CURRENCY = "currencyCode";

    private final Books books;
    private final Page page;
    private final Map<String, String> relatedTables = new HashMap<>();

    public PageWriter(Books books, Page page) {
        this.books = books;
        this.page = page;
        page.all().forEach(property -> {
            if (property.relation() != null) {
                relatedTables.put(
                        property.relation().codeField(), property.relation().table());
            }
        });
    }

    /** The record with these values. Properties whose value is only calculated are passed over. */
    public Row apply(Row row, Map<String, Object> values) {
        Row result = row;
        Map<String, String> set = new HashMap<>();
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            Property property = page.property(entry.getKey());
            if (property.relation() != null) {
                result = related(result, property, (String) entry.getValue(), set);
            } else if (property.field() != null) {
                result = plain(result, property, entry.getValue(), set);
            } else if (property.name().equals(CURRENCY)) {
                result = currency(result, (String) entry.getValue(), set);
            }
        }
        return result;
    }

    private Row plain(Row row, Property property, Object value, Map<String, String> set) {
        String field = property.field().name();
        Object checked = property.field().checked(value);
        String table = relatedTables.get(field);
        if (table != null) {
            String code = (String) checked;
            agree(set, field, code, table);
            if (!code.isEmpty() && books.data().find(table, code).isEmpty()) {
                throw NavException.relation(field, row.table().name(), code, table);
            }
        }
        return row.with(field, checked);
    }

    private Row related(Row row, Property property, String id, Map<String, String> set) {
        Relation relation = property.relation();
        String code = id == null || id.isEmpty() ? "" : codeOf(property, relation, id);
        agree(set, relation.codeField(), code, relation.table());
        return row.with(relation.codeField(), code);
    }

    private String codeOf(Property property, Relation relation, String id) {
        return books.data()
                .byId(relation.table(), id)
                .map(row -> row.text(row.table().key().get(0).name()))
                .orElseThrow(() -> NavException.dialog(
                        "The \"%s\" does not match to a %s.".formatted(property.name(), relation.table())));
    }

    private Row currency(Row row, String value, Map<String, String> set) {
        String code = value == null ? "" : value.toUpperCase(Locale.ROOT);
        String stored = code.equals(Currencies.codeOrLocal(books.data(), "")) ? "" : code;
        if (!stored.isEmpty() && books.data().find("Currency", stored).isEmpty()) {
            throw NavException.dialog("The \"currencyCode\" does not match to a Currency.");
        }
        agree(set, "Currency Code", stored, "Currency");
        return row.with("Currency Code", stored);
    }

    private static void agree(Map<String, String> set, String field, String code, String table) {
        String other = set.put(field, code);
        if (other != null && !other.equals(code)) {
            throw NavException.dialog(
                    "The %s values do not match to a specific %s.".formatted(table.toLowerCase(Locale.ROOT), table));
        }
    }
}
