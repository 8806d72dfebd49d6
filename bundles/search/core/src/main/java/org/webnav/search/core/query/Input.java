package org.webnav.search.core.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.webnav.search.core.text.Analysis;
import org.webnav.search.core.text.Folded;
import org.webnav.search.core.text.Synonyms;

/**
 * What a user wrote, within limits that keep a search cheap.
 *
 * @param units what has to be found, all of it
 */
record Input(List<Unit> units) {

    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_WORDS = 12;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Words that stand for one meaning, and the other ways to say it as stems. */
    record Unit(List<Word> words, Set<List<String>> synonyms) {}

    /** As the user types: the last word may be unfinished. */
    static Input typed(String text, Analysis analysis, Synonyms synonyms) {
        boolean unfinished = !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
        return of(text, analysis, synonyms, unfinished);
    }

    /** Whole words only. */
    static Input whole(String text, Analysis analysis, Synonyms synonyms) {
        return of(text, analysis, synonyms, false);
    }

    private static Input of(String text, Analysis analysis, Synonyms synonyms, boolean unfinished) {
        String composed = Folded.composed(text.length() > MOST_CHARACTERS ? cut(text) : text);
        String[] written = SPACES.split(composed.strip());
        String[] first = Arrays.copyOf(written, Math.min(MOST_WORDS, written.length));
        return new Input(units(essential(Word.all(first, analysis, unfinished)), synonyms));
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    List<Word> words() {
        return units.stream().flatMap(each -> each.words().stream()).toList();
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return text.substring(0, end);
    }

    private static List<Word> essential(List<Word> words) {
        List<Word> essential = words.stream().filter(each -> !each.isStopWord()).toList();
        return essential.isEmpty() ? words : essential;
    }

    private static List<Unit> units(List<Word> words, Synonyms synonyms) {
        List<Unit> units = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Unit unit = unit(words.subList(at, words.size()), synonyms);
            units.add(unit);
            at += unit.words().size();
        }
        return units;
    }

    /** The longest expression with synonyms that the words start with, else the first word. */
    private static Unit unit(List<Word> words, Synonyms synonyms) {
        for (int length = Math.min(synonyms.longest(), words.size()); length > 0; length--) {
            List<Word> expression = words.subList(0, length);
            Set<List<String>> others = synonyms.of(
                    expression.stream().flatMap(each -> each.stems().stream()).toList());
            if (!others.isEmpty()) {
                return new Unit(expression, others);
            }
        }
        return new Unit(words.subList(0, 1), Set.of());
    }
}
