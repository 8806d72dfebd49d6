package org.webnav.connector.simulator.navision.store;

import java.util.List;
import java.util.Locale;

/** The type of a field as the schema file writes it: {@code Code[20]}, {@code Option(Item;Resource)}, {@code Date}. */
record FieldSpec(FieldType type, int length, List<String> options) {

    static FieldSpec of(FieldType type) {
        return new FieldSpec(type, 0, List.of());
    }

    static FieldSpec parse(String text) {
        int bracket = text.indexOf('[');
        if (bracket > 0) {
            int length = Integer.parseInt(text.substring(bracket + 1, text.length() - 1));
            return new FieldSpec(type(text.substring(0, bracket)), length, List.of());
        }
        if (text.startsWith("Option(")) {
            String members = text.substring("Option(".length(), text.length() - 1);
            return new FieldSpec(FieldType.OPTION, 0, List.of(members.split(";")));
        }
        return of(type(text));
    }

    private static FieldType type(String name) {
        return FieldType.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
