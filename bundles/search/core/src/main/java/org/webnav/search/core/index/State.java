package org.webnav.search.core.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.webnav.search.core.document.Fields;

/**
 * How far an index has come, kept with each of its commits.
 *
 * @param revision of the newest change in it
 * @param schema revision of the attributes, categories and synonyms that it was made with
 * @param languages of the channel when it was made
 */
record State(long revision, long schema, List<String> languages) {

    private static final String FORMAT = "format";
    private static final String REVISION = "revision";
    private static final String SCHEMA = "schema";
    private static final String LANGUAGES = "languages";
    private static final Pattern LIST = Pattern.compile(",");

    static State start(long schema, List<String> languages) {
        return new State(0, schema, languages);
    }

    boolean madeFor(long otherSchema, List<String> otherLanguages) {
        return schema == otherSchema && languages.equals(otherLanguages);
    }

    State at(long newer) {
        return new State(newer, schema, languages);
    }

    Iterable<Map.Entry<String, String>> toCommit() {
        return Map.of(
                        FORMAT, Fields.FORMAT,
                        REVISION, Long.toString(revision),
                        SCHEMA, Long.toString(schema),
                        LANGUAGES, String.join(",", languages))
                .entrySet();
    }

    /** Empty when the index has another format. */
    static Optional<State> ofCommit(Iterable<Map.Entry<String, String>> data) {
        Map<String, String> values = new HashMap<>();
        if (data != null) {
            data.forEach(each -> values.put(each.getKey(), each.getValue()));
        }
        if (!Fields.FORMAT.equals(values.get(FORMAT))) {
            return Optional.empty();
        }
        return Optional.of(new State(
                Long.parseLong(values.get(REVISION)),
                Long.parseLong(values.get(SCHEMA)),
                LIST.splitAsStream(values.get(LANGUAGES))
                        .filter(each -> !each.isEmpty())
                        .toList()));
    }
}
