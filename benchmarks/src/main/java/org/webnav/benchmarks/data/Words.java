package org.webnav.benchmarks.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vocabulary of generated companies in English, Latvian and Russian. */
final class Words {

    static final List<String> LANGUAGES = List.of("en", "lv", "ru");

    /** A code and what it is called in each of {@link #LANGUAGES}. */
    record Word(String code, List<String> texts) {

        Map<String, String> names() {
            Map<String, String> names = new LinkedHashMap<>();
            for (int i = 0; i < LANGUAGES.size(); i++) {
                names.put(LANGUAGES.get(i), texts.get(i));
            }
            return names;
        }
    }

    /** A kind of goods and the group that it belongs to. */
    record Kind(Word group, Word kind) {}

    static final List<Kind> KINDS = lines("nouns.csv").stream()
            .map(cells ->
                    new Kind(new Word(cells.get(0), cells.subList(1, 4)), new Word(cells.get(4), cells.subList(5, 8))))
            .toList();
    static final List<Word> MATERIALS = words("materials.csv");
    static final List<Word> COLOURS = words("colours.csv");

    private Words() {}

    private static List<Word> words(String file) {
        return lines(file).stream()
                .map(cells -> new Word(cells.get(0), cells.subList(1, 4)))
                .toList();
    }

    private static List<List<String>> lines(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> List.of(line.split(";"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
