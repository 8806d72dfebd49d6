package org.webnav.connector.simulator.navision.page;

import java.util.List;
import org.webnav.connector.simulator.navision.business.FlowField;
import org.webnav.connector.simulator.navision.business.FlowFields;
import org.webnav.connector.simulator.navision.odata.Edm;
import org.webnav.connector.simulator.navision.page.Property.Relation;
import org.webnav.connector.simulator.navision.store.Field;
import org.webnav.connector.simulator.navision.store.FieldType;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Table;

/** Makes properties from the expressions of the page definition files. */
final class Properties {

    private final FlowFields flows;

    Properties(FlowFields flows) {
        this.flows = flows;
    }

    /** A property of a page service: type and length follow from the field. */
    Property ofField(String name, Table table, String expression) {
        if (table.find(expression).isPresent()) {
            Field field = table.field(expression);
            return plain(name, Edm.of(field.type()), field.length(), true, field);
        }
        FlowField flow = flows.require(table.name(), expression);
        return calculated(name, Edm.of(flow.type()), 0, true, flow);
    }

    /** A property of an API page: type and length come from the contract. */
    Property ofContract(String name, Edm type, int length, boolean readOnly, Table table, String expression) {
        if (expression.isEmpty()) {
            return fixed(name, type, length, readOnly, null);
        }
        if (expression.equals("true")) {
            return fixed(name, type, length, readOnly, true);
        }
        if (expression.startsWith("id(")) {
            return identity(name, type, readOnly, expression.substring(3, expression.length() - 1));
        }
        if (table.find(expression).isPresent()) {
            return plain(name, type, length, readOnly, table.field(expression));
        }
        return calculated(name, type, length, readOnly, flows.require(table.name(), expression));
    }

    /** A property that is always blank, or always true. */
    static Property fixed(String name, Edm type, int length, boolean readOnly, Object value) {
        return new Property(name, type, length, readOnly, null, null, List.of(), (books, row) -> value);
    }

    private static Property plain(String name, Edm type, int length, boolean readOnly, Field field) {
        List<String> options = field.type() == FieldType.OPTION ? field.options() : List.of();
        Source source = (books, row) -> row.get(field.name());
        return new Property(name, type, length, readOnly, field, null, options, source);
    }

    private static Property calculated(String name, Edm type, int length, boolean readOnly, FlowField flow) {
        Source source = (books, row) -> flow.formula().apply(books, row);
        return new Property(name, type, length, readOnly, null, null, flow.options(), source);
    }

    private static Property identity(String name, Edm type, boolean readOnly, String arguments) {
        String[] parts = arguments.split("; ");
        Relation relation = new Relation(parts[0], parts[1]);
        Source source = (books, row) -> row.isBlank(relation.codeField())
                ? ""
                : books.data()
                        .find(relation.table(), row.get(relation.codeField()))
                        .map(Row::id)
                        .orElse("");
        return new Property(name, type, 0, readOnly, null, relation, List.of(), source);
    }
}
