package org.webnav.search.core.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.webnav.search.core.text.Analysis;
import org.webnav.search.core.text.Codes;
import org.webnav.search.core.text.Folded;
import org.webnav.search.core.text.NameOrder;

/** The fields of an item's texts in one language. Thread safe. */
final class TextFields {

    private static final FieldType PLAIN = type(IndexOptions.DOCS, true);
    private static final FieldType SCORED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PARTED_CODE = Pattern.compile("(?=.*\\d)(?=.*\\p{L}).*[^\\p{L}\\d].*");

    private final String language;
    private final Analysis analysis;
    private final NameOrder order;

    TextFields(String language, Analysis analysis) {
        this.language = language;
        this.analysis = analysis;
        this.order = new NameOrder(language);
    }

    void add(Document document, String name, String description) {
        List<String> nameStems = analysis.indexedStems(name);
        List<String> nameWords = analysis.words(name);
        Collection<String> joined = joined(name + ' ' + description);
        document.add(new Field(Fields.nameStems(language), new Tokens(nameStems), SCORED));
        document.add(new Field(Fields.nameWords(language), new Tokens(nameWords), PLAIN));
        document.add(new Field(
                Fields.stems(language),
                new Tokens(together(nameStems, analysis.indexedStems(description), joined)),
                PLAIN));
        document.add(new Field(Fields.tails(language), new Tokens(Tails.of(nameStems)), PLAIN));
        List<String> words = together(nameWords, analysis.words(description), joined);
        document.add(new Field(Fields.words(language), new Tokens(words), PLAIN));
        document.add(
                new Field(Fields.wordStarts(language), new Tokens(Starts.of(words, Fields.LONGEST_WORD_START)), PLAIN));
        document.add(new SortedDocValuesField(Fields.nameOrder(language), order.key(name)));
        document.add(new StoredField(Fields.name(language), name));
    }

    /** "RJ-45" is also found as "rj45". */
    private static Collection<String> joined(String text) {
        List<String> joined = new ArrayList<>();
        for (String word : SPACES.split(text)) {
            if (PARTED_CODE.matcher(word).matches()) {
                joined.add(Folded.fold(Codes.compact(word)));
            }
        }
        return joined;
    }

    @SafeVarargs
    private static List<String> together(Collection<String>... parts) {
        List<String> together = new ArrayList<>();
        for (Collection<String> part : parts) {
            together.addAll(part);
        }
        return together;
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
