package org.webnav.connector.simulator.navision.odata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The system query options of a request.
 *
 * @param filter $filter or {@code null}
 * @param orderBy $orderby or {@code null}
 * @param select selected properties, empty for all
 * @param expand options by expanded navigation property
 * @param top $top or -1
 * @param skip $skip or 0
 * @param skipToken $skiptoken or {@code null}
 * @param count whether $count=true
 */
public record QueryOptions(
        String filter,
        String orderBy,
        List<String> select,
        Map<String, QueryOptions> expand,
        long top,
        long skip,
        String skipToken,
        boolean count) {

    private static final Set<String> KNOWN = Set.of(
            "$filter",
            "$orderby",
            "$select",
            "$expand",
            "$top",
            "$skip",
            "$skiptoken",
            "$count",
            "$schemaversion",
            "$format");

    public static QueryOptions none() {
        return of(Map.of());
    }

    public static QueryOptions of(Map<String, String> query) {
        query.keySet().stream()
                .filter(name -> name.startsWith("$") && !KNOWN.contains(name))
                .forEach(name -> {
                    throw NavException.badRequest(
                            "BadRequest", "The query option '%s' is not supported.".formatted(name));
                });
        return new QueryOptions(
                query.get("$filter"),
                query.get("$orderby"),
                names(query.get("$select")),
                expand(query.get("$expand")),
                number(query, "$top", -1),
                number(query, "$skip", 0),
                query.get("$skiptoken"),
                "true".equalsIgnoreCase(query.get("$count")));
    }

    private static List<String> names(String select) {
        return select == null || select.isBlank() || select.equals("*")
                ? List.of()
                : Text.split(select, ',').stream().map(String::strip).toList();
    }

    private static Map<String, QueryOptions> expand(String expand) {
        Map<String, QueryOptions> result = new LinkedHashMap<>();
        if (expand == null || expand.isBlank()) {
            return result;
        }
        for (String part : Text.split(expand, ',')) {
            String item = part.strip();
            int open = item.indexOf('(');
            if (open < 0) {
                result.put(item, none());
            } else {
                result.put(item.substring(0, open), nested(item.substring(open + 1, item.length() - 1)));
            }
        }
        return result;
    }

    private static QueryOptions nested(String options) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String option : Text.split(options, ';')) {
            int equals = option.indexOf('=');
            if (equals < 0) {
                throw NavException.badRequest("BadRequest", "Invalid expand option '%s'.".formatted(option));
            }
            query.put(option.substring(0, equals).strip(), option.substring(equals + 1));
        }
        return of(query);
    }

    private static long number(Map<String, String> query, String name, long otherwise) {
        String text = query.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            long value = Long.parseLong(text.strip());
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // falls through to the refusal
        }
        throw NavException.badRequest(
                "BadRequest",
                "Invalid value '%s' for %s query option found. It must be a non-negative integer."
                        .formatted(text, name));
    }
}
