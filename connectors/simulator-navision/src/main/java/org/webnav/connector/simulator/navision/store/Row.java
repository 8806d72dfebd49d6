package org.webnav.connector.simulator.navision.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** An immutable record of a table. A field name that the table does not have is refused at once. */
public final class Row {

    private final Table table;
    private final Object[] values;

    Row(Table table, Object[] values) {
        this.table = table;
        this.values = values;
    }

    public Table table() {
        return table;
    }

    public Object get(String field) {
        return values[table.field(field).ordinal()];
    }

    public String text(String field) {
        return (String) get(field);
    }

    public BigDecimal decimal(String field) {
        return (BigDecimal) get(field);
    }

    public long integer(String field) {
        return (Long) get(field);
    }

    public boolean flag(String field) {
        return (Boolean) get(field);
    }

    /** The date, or {@code null} when it is blank. */
    public LocalDate date(String field) {
        return (LocalDate) get(field);
    }

    /** The time, or {@code null} when it is blank. */
    public Instant instant(String field) {
        return (Instant) get(field);
    }

    /** Tells whether a text, code or option is exactly this. */
    public boolean is(String field, String value) {
        return value.equals(get(field));
    }

    public boolean isBlank(String field) {
        Object value = get(field);
        return value == null || value.equals(table.field(field).blank());
    }

    public String id() {
        return text(Table.SYSTEM_ID);
    }

    /** This record with one other value, checked against type and length. */
    public Row with(String field, Object value) {
        Object[] copy = values.clone();
        set(copy, field, value);
        return new Row(table, copy);
    }

    /** This record with several other values. */
    public Row with(Map<String, ?> changes) {
        Object[] copy = values.clone();
        changes.forEach((field, value) -> set(copy, field, value));
        return new Row(table, copy);
    }

    private void set(Object[] target, String field, Object value) {
        Field definition = table.field(field);
        target[definition.ordinal()] = definition.checked(value);
    }

    RowKey key() {
        return table.keyOf(this);
    }
}
