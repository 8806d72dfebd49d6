package org.webnav.search.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.webnav.search.core.text.Analysis;
import org.webnav.search.core.text.Codes;
import org.webnav.search.core.text.Folded;

/**
 * One word that the user wrote, in every form in which it may be found.
 *
 * @param written as it stood there
 * @param stems none when it is a stop word
 * @param words its parts without diacritics
 * @param codes as a code
 * @param unfinished whether the user may still be typing it
 */
record Word(String written, List<String> stems, List<String> words, Set<String> codes, boolean unfinished) {

    static Word of(String written, Analysis analysis, boolean unfinished) {
        return new Word(written, analysis.stems(written), analysis.words(written), Codes.forms(written), unfinished);
    }

    static List<Word> all(String[] written, Analysis analysis, boolean lastUnfinished) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < written.length; i++) {
            Word word = of(written[i], analysis, lastUnfinished && i == written.length - 1);
            if (!word.codes().isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Stop words are looked for only where nothing else is asked for. */
    boolean isStopWord() {
        return stems.isEmpty();
    }

    boolean hasDigit() {
        return written.chars().anyMatch(Character::isDigit);
    }

    /** "RJ-45" as "rj45". */
    String joined() {
        return Folded.fold(Codes.compact(written));
    }
}
