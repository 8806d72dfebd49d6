package org.webnav.search.core.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.webnav.search.core.document.Fields;
import org.webnav.search.core.index.Segment;

/** Words of the catalogue that differ from a word by few letters. */
final class NearWords {

    private static final int ONE_EDIT = 4;
    private static final int TWO_EDITS = 8;
    private static final int LONGEST = 40;
    private static final int MOST = 24;

    private final List<Segment> segments;
    private final String words;
    private final String stems;

    /** @param edits letters that were added, left out, changed or swapped */
    record Near(String field, String term, int edits) {

        Query query() {
            return new TermQuery(new Term(field, term));
        }
    }

    NearWords(List<Segment> segments, String language) {
        this.segments = segments;
        this.words = Fields.words(language);
        this.stems = Fields.stems(language);
    }

    /** Nearest first; words in their inflected form before stems. */
    List<Near> to(Word word) throws IOException {
        if (word.hasDigit() || word.words().size() != 1) {
            return List.of();
        }
        List<Near> near = near(words, word.words().get(0), TWO_EDITS);
        if (near.isEmpty() && word.stems().size() == 1) {
            near = near(stems, word.stems().get(0), Integer.MAX_VALUE);
        }
        return near;
    }

    private List<Near> near(String field, String text, int twoEditsFrom) throws IOException {
        int letters = text.codePointCount(0, text.length());
        if (letters < ONE_EDIT || letters > LONGEST) {
            return List.of();
        }
        Map<String, Near> near = new HashMap<>();
        for (Segment segment : segments) {
            Terms terms = segment.context().reader().terms(field);
            if (terms != null) {
                collect(terms, new Term(field, text), letters >= twoEditsFrom ? 2 : 1, near);
            }
        }
        List<Near> nearest = new ArrayList<>(near.values());
        nearest.sort(Comparator.comparingInt(Near::edits).thenComparing(Near::term));
        return nearest.subList(0, Math.min(MOST, nearest.size()));
    }

    private static void collect(Terms terms, Term word, int edits, Map<String, Near> near) throws IOException {
        FuzzyTermsEnum each = new FuzzyTermsEnum(terms, word, edits, 0, true);
        for (BytesRef bytes = each.next(); bytes != null; bytes = each.next()) {
            String term = bytes.utf8ToString();
            int shorter = Math.min(
                    term.codePointCount(0, term.length()),
                    word.text().codePointCount(0, word.text().length()));
            near.computeIfAbsent(term, k -> new Near(word.field(), k, edits(each, shorter)));
        }
    }

    /** Lucene tells the distance as one less the share of the shorter word's letters. */
    private static int edits(FuzzyTermsEnum found, int shorter) {
        return Math.round((1 - found.getBoost()) * shorter);
    }
}
