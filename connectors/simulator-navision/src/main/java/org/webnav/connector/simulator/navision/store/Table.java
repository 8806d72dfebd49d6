package org.webnav.connector.simulator.navision.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The definition of a table: its fields, among them the system fields, and its primary key. */
public final class Table {

    /** The immutable identity of a record. */
    public static final String SYSTEM_ID = "SystemId";
    /** When the record was first stored. */
    public static final String CREATED_AT = "SystemCreatedAt";
    /** When the record was last stored. */
    public static final String MODIFIED_AT = "SystemModifiedAt";
    /** The row version: grows with every change in the whole database. */
    public static final String VERSION = "timestamp";

    private final String name;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Field> key;

    Table(String name, List<String> keyFields, Map<String, FieldSpec> specs) {
        this.name = name;
        specs.forEach(this::add);
        add(SYSTEM_ID, FieldSpec.of(FieldType.GUID));
        add(CREATED_AT, FieldSpec.of(FieldType.DATETIME));
        add(MODIFIED_AT, FieldSpec.of(FieldType.DATETIME));
        add(VERSION, FieldSpec.of(FieldType.INTEGER));
        this.key = keyFields.stream().map(this::field).toList();
    }

    private void add(String fieldName, FieldSpec spec) {
        fields.put(fieldName, new Field(fields.size(), fieldName, spec.type(), spec.length(), spec.options()));
    }

    public String name() {
        return name;
    }

    public Collection<Field> fields() {
        return fields.values();
    }

    public List<Field> key() {
        return key;
    }

    /** The field of this name; a name the table does not have is a mistake in the simulator. */
    public Field field(String fieldName) {
        return find(fieldName).orElseThrow(() -> new IllegalArgumentException(name + " has no field " + fieldName));
    }

    public Optional<Field> find(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName));
    }

    /** A record with nothing but blank values. */
    public Row blank() {
        Object[] values = new Object[fields.size()];
        for (Field field : fields.values()) {
            values[field.ordinal()] = field.blank();
        }
        return new Row(this, values);
    }

    /** A key, or the first parts of one. */
    RowKey keyOf(Object... parts) {
        List<Comparable<?>> values = new ArrayList<>(parts.length);
        for (int i = 0; i < parts.length; i++) {
            values.add(key.get(i).keyPart(parts[i]));
        }
        return new RowKey(values);
    }

    RowKey keyOf(Row row) {
        return keyOf(key.stream().map(field -> row.get(field.name())).toArray());
    }
}
