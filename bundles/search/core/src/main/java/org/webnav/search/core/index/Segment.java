package org.webnav.search.core.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.webnav.search.core.columns.ColumnCache;
import org.webnav.search.core.columns.Columns;

/** @param live items that were neither changed nor deleted since; not to be changed */
public record Segment(LeafReaderContext context, Columns columns, FixedBitSet live) {

    static Segment of(LeafReaderContext context, ColumnCache columns) throws IOException {
        return new Segment(context, columns.of(context.reader()), live(context));
    }

    private static FixedBitSet live(LeafReaderContext context) {
        Bits live = context.reader().getLiveDocs();
        if (live != null) {
            return FixedBitSet.copyOf(live);
        }
        FixedBitSet all = new FixedBitSet(context.reader().maxDoc());
        all.set(0, all.length());
        return all;
    }
}
