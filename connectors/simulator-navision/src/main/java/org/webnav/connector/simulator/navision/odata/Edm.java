package org.webnav.connector.simulator.navision.odata;

import org.webnav.connector.simulator.navision.store.FieldType;

/** The primitive types that occur in the contract. */
public enum Edm {
    GUID("Guid"),
    STRING("String"),
    DECIMAL("Decimal"),
    INT32("Int32"),
    INT64("Int64"),
    BOOLEAN("Boolean"),
    DATE("Date"),
    DATE_TIME_OFFSET("DateTimeOffset"),
    DURATION("Duration"),
    STREAM("Stream");

    private final String name;

    Edm(String name) {
        this.name = name;
    }

    /** The name within a metadata document, for example {@code Edm.Decimal}. */
    public String qualified() {
        return "Edm." + name;
    }

    public static Edm named(String qualified) {
        for (Edm type : values()) {
            if (type.qualified().equals(qualified)) {
                return type;
            }
        }
        throw new IllegalArgumentException(qualified);
    }

    /** The type that a page service shows for a table field. */
    public static Edm of(FieldType type) {
        return switch (type) {
            case TEXT, CODE, OPTION -> STRING;
            case DECIMAL -> DECIMAL;
            case INTEGER -> INT32;
            case BOOLEAN -> BOOLEAN;
            case DATE -> DATE;
            case DATETIME -> DATE_TIME_OFFSET;
            case GUID -> GUID;
        };
    }
}
