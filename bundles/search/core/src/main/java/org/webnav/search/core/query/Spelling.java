package org.webnav.search.core.query;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.FixedBitSet;
import org.webnav.search.core.document.Fields;
import org.webnav.search.core.index.Reading;
import org.webnav.search.core.text.Analysis;

/** Gives back to a word of the index the diacritics and the ending that it has in an item's name. */
final class Spelling {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final Reading reading;
    private final String language;

    Spelling(Reading reading, String language) {
        this.reading = reading;
        this.language = language;
    }

    /** Words of the name of one of the items. */
    List<String> words(List<FixedBitSet> items) throws IOException {
        int segment = 0;
        while (items.get(segment).scanIsEmpty()) {
            segment++;
        }
        int item = reading.snapshot().segments().get(segment).context().docBase
                + items.get(segment).nextSetBit(0);
        String field = Fields.name(language);
        Document document = reading.snapshot().searcher().storedFields().document(item, Set.of(field));
        String name = document.get(field);
        return name == null ? List.of() : Stream.of(NO_LETTERS.split(name)).toList();
    }

    /** As one of the words is spelled, else as the index has it. */
    String of(NearWords.Near near, List<String> words) {
        Analysis analysis = reading.analyses().of(language);
        return words.stream()
                .filter(word -> analysis.words(word).contains(near.term())
                        || analysis.stems(word).contains(near.term()))
                .findFirst()
                .map(word -> word.toLowerCase(java.util.Locale.forLanguageTag(language)))
                .orElse(near.term());
    }
}
