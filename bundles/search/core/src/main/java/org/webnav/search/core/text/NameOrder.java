package org.webnav.search.core.text;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * Orders names as a language's dictionary does. The JDK's collators ignore spaces, so words are keyed one by one, by
 * letters alone; names whose letters agree follow each other as written. Not thread safe.
 */
public final class NameOrder {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final byte[] END_OF_WORD = {0, 0};

    private final Collator collator;

    public NameOrder(String language) {
        collator = Collator.getInstance(Locale.forLanguageTag(language));
        collator.setStrength(Collator.PRIMARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    /** @return a key whose bytes, compared unsigned, give the order */
    public BytesRef key(String name) {
        BytesRefBuilder key = new BytesRefBuilder();
        for (String word : SPACES.split(name.strip())) {
            append(key, collator.getCollationKey(word).toByteArray());
            append(key, END_OF_WORD);
        }
        append(key, END_OF_WORD);
        append(key, name.getBytes(StandardCharsets.UTF_8));
        return key.get();
    }

    private static void append(BytesRefBuilder key, byte[] bytes) {
        key.append(bytes, 0, bytes.length);
    }
}
