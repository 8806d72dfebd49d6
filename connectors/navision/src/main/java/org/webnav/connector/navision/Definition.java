package org.webnav.connector.navision;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An item attribute without its texts. Codes are made of names, since Navision has numbers alone. */
record Definition(String id, String code, String name, String type, String unit) {

    static final String OPTION = "OPTION";
    static final String TEXT = "TEXT";
    static final String NUMBER = "NUMBER";
    static final String DATE = "DATE";

    private static final int LONGEST = 40;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^_+|_+$");

    static Definition of(Row row) {
        String id = row.text("ID");
        return new Definition(
                id,
                code(row.text("Name"), id),
                row.text("Name"),
                type(row.option("Type")),
                row.text("Unit_of_Measure"));
    }

    /** {@code Material (Legs)} is MATERIAL_LEGS; a name without any Latin letter or digit goes by its id. */
    private static String code(String name, String id) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        String code = EDGES.matcher(OTHERS.matcher(plain).replaceAll("_")).replaceAll("");
        if (code.isEmpty()) {
            return name.isEmpty() ? "" : "A" + id;
        }
        return code.length() > LONGEST ? code.substring(0, LONGEST) : code;
    }

    private static String type(String option) {
        return switch (option) {
            case OPTION, DATE -> option;
            case "INTEGER", "DECIMAL" -> NUMBER;
            default -> TEXT;
        };
    }

    /** The value itself where it can be part of an address. */
    static String option(String value, String id) {
        boolean usable = !value.isBlank() && value.length() <= LONGEST && value.indexOf('|') < 0;
        return usable ? value : id;
    }
}
