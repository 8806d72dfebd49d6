package org.webnav.connector.navision;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A page of Navision, published as an API or as a page service.
 *
 * @param name name at this site, empty when not published
 * @param fields standard name to the name at this site; a blank one is not there
 * @param optional a site that has not published it simply has no such records
 */
record Page(boolean api, String name, Map<String, String> fields, boolean optional) {

    static Page api(String name, String... fields) {
        return new Page(
                true, name, List.of(fields).stream().collect(Collectors.toMap(Function.identity(), f -> f)), false);
    }

    static Page service(Names names, String standard, String... fields) {
        return service(names, standard, false, fields);
    }

    static Page optional(Names names, String standard, String... fields) {
        return service(names, standard, true, fields);
    }

    private static Page service(Names names, String standard, boolean optional, String... fields) {
        return new Page(
                false,
                names.service(standard),
                List.of(fields).stream()
                        .collect(Collectors.toMap(Function.identity(), field -> names.field(standard, field))),
                optional);
    }

    boolean published() {
        return !name.isEmpty();
    }

    String field(String standard) {
        return fields.getOrDefault(standard, standard);
    }

    /** Only named fields are asked for: others may be FlowFields, which cost Navision time. */
    String select() {
        return fields.values().stream()
                .filter(field -> !field.isEmpty())
                .sorted()
                .collect(Collectors.joining(","));
    }

    String equal(String field, String value) {
        return field(field) + " eq " + Text.literal(value);
    }

    /** Business Central accepts "or" over one field only, which this is. */
    String anyOf(String field, List<String> values) {
        return values.stream().map(value -> equal(field, value)).collect(Collectors.joining(" or "));
    }
}
