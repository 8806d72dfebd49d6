package org.webnav.search.core.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.webnav.search.core.columns.ColumnCache;
import org.webnav.search.core.columns.Dictionary;

/** The index at one moment. */
public final class Snapshot {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Dictionary dictionary;
    private final List<Segment> segments;

    Snapshot(DirectoryReader reader, ColumnCache columns) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.dictionary = columns.dictionary();
        List<Segment> list = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            list.add(Segment.of(leaf, columns));
        }
        this.segments = List.copyOf(list);
    }

    public IndexSearcher searcher() {
        return searcher;
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    /** In the order of the reader's leaves. */
    public List<Segment> segments() {
        return segments;
    }

    public int items() {
        return reader.numDocs();
    }

    DirectoryReader reader() {
        return reader;
    }
}
