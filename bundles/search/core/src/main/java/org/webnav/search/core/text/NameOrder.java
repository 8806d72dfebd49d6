package org.webnav.search.core.text;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * Orders names as a language's dictionary does. The JDK's collators ignore spaces, so words are keyed one by one, by
 * letters alone; names whose letters agree follow each other as written. Thread safe.
 */
public final class NameOrder {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final byte[] END_OF_WORD = {0, 0};

    /** A catalogue's names are made of few words. */
    private static final int MOST_WORDS = 20_000;

    private final Map<String, byte[]> words = new ConcurrentHashMap<>();
    private final Collator collator;

    public NameOrder(String language) {
        collator = Collator.getInstance(Locale.forLanguageTag(language));
        collator.setStrength(Collator.PRIMARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    /** @return a key whose bytes, compared unsigned, give the order */
    public BytesRef key(String name) {
        BytesRefBuilder key = new BytesRefBuilder();
        if (words.size() > MOST_WORDS) {
            words.clear();
        }
        for (String word : SPACES.split(name.strip())) {
            append(key, words.computeIfAbsent(word, w -> collator.getCollationKey(w)
                    .toByteArray()));
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
