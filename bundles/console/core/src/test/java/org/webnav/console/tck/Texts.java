package org.webnav.console.tck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of a module in all languages, and what is wrong with them. */
final class Texts {

    /** Cardinal forms by CLDR. */
    private static final Map<String, Set<String>> PLURALS = Map.of(
            "en", Set.of("one", "other"),
            "lv", Set.of("zero", "one", "other"),
            "ru", Set.of("one", "few", "many", "other"));

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Map<String, JsonNode> languages;

    private Texts(Map<String, JsonNode> languages) {
        this.languages = languages;
    }

    static Texts of(Path folder, String i18n) throws IOException {
        Map<String, JsonNode> languages = new TreeMap<>();
        for (String language : PLURALS.keySet()) {
            Path file = folder.resolve(i18n).resolve(language + ".json");
            languages.put(language, new ObjectMapper().readTree(Files.exists(file) ? Files.readString(file) : "{}"));
        }
        return new Texts(languages);
    }

    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        languages.values().forEach(texts -> texts.fieldNames().forEachRemaining(keys::add));
        return keys;
    }

    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (String key : keys()) {
            languages.forEach((language, texts) -> {
                if (!texts.has(key)
                        || (texts.get(key).isTextual()
                                && texts.get(key).textValue().isBlank())) {
                    missing.add(language + ": " + key);
                }
            });
        }
        return missing;
    }

    List<String> wrongPlurals() {
        List<String> wrong = new ArrayList<>();
        languages.forEach((language, texts) -> texts.fields().forEachRemaining(text -> {
            if (text.getValue().isObject()) {
                Set<String> forms = new TreeSet<>();
                text.getValue().fieldNames().forEachRemaining(forms::add);
                if (!forms.equals(PLURALS.get(language))) {
                    wrong.add(language + ": " + text.getKey() + " has " + forms + " instead of "
                            + new TreeSet<>(PLURALS.get(language)));
                }
            }
        }));
        return wrong;
    }

    /** A form for one thing may do without the number; otherwise a place missing in a language is a lost value. */
    List<String> differingPlaces() {
        List<String> differing = new ArrayList<>();
        for (String key : keys()) {
            Set<Set<String>> distinct = languages.values().stream()
                    .filter(texts -> texts.has(key))
                    .map(texts -> places(texts.get(key)))
                    .collect(Collectors.toSet());
            if (distinct.size() > 1) {
                differing.add(key + ": " + distinct);
            }
        }
        return differing;
    }

    private static Set<String> places(JsonNode text) {
        if (text.isTextual()) {
            return PLACE.matcher(text.textValue())
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> all = new TreeSet<>();
        for (Iterator<JsonNode> forms = text.elements(); forms.hasNext(); ) {
            all.addAll(places(forms.next()));
        }
        return all;
    }
}
