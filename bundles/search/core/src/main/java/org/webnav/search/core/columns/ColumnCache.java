package org.webnav.search.core.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/** The columns of an index's segments, each read once and kept as long as its segment is in use. Thread safe. */
public final class ColumnCache {

    private final Dictionary dictionary = new Dictionary();
    private final Map<CacheKey, Columns> bySegment = new ConcurrentHashMap<>();
    private final List<String> languages;

    public ColumnCache(List<String> languages) {
        this.languages = languages;
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    public Columns of(LeafReader reader) throws IOException {
        CacheHelper segment = reader.getCoreCacheHelper();
        Columns known = bySegment.get(segment.getKey());
        return known == null ? load(reader, segment) : known;
    }

    private Columns load(LeafReader reader, CacheHelper segment) throws IOException {
        try {
            return bySegment.computeIfAbsent(segment.getKey(), key -> {
                segment.addClosedListener(bySegment::remove);
                return read(reader);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Columns read(LeafReader reader) {
        try {
            return new ColumnLoader(reader, dictionary).load(languages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
