package org.webnav.connector.simulator.navision.business;

import java.util.HashMap;
import java.util.Map;

/** All calculated fields by table and name. */
public final class FlowFields {

    private final Map<String, FlowField> fields = new HashMap<>();

    public FlowFields() {
        ItemFigures.register(this);
        CustomerFigures.register(this);
        AgingFigures.register(this);
        ContactFigures.register(this);
        LedgerFigures.register(this);
        DocumentFigures.register(this);
        LineFigures.register(this);
        SetupFigures.register(this);
    }

    void add(String table, String name, FlowField field) {
        fields.put(table + '/' + name, field);
    }

    /** The calculated field of this name; a missing one is a mistake in a page definition. */
    public FlowField require(String table, String name) {
        FlowField field = fields.get(table + '/' + name);
        if (field == null) {
            throw new IllegalArgumentException(table + " has neither a field nor a calculation " + name);
        }
        return field;
    }
}
