package org.webnav.search.core.query;

import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.webnav.search.core.columns.Columns;
import org.webnav.search.core.index.Segment;

/**
 * What was found in a segment.
 *
 * @param found before the filters; not to be changed
 * @param kept after them; not to be changed
 * @param count of those kept
 * @param best the most relevant of those kept; null when that was not asked for
 */
record Hits(Scope scope, FixedBitSet found, FixedBitSet kept, int count, Best best) {

    static Hits of(Scope scope, FixedBitSet found, Best best) {
        FixedBitSet kept = scope.filtered(found, null);
        return new Hits(scope, found, kept, kept.cardinality(), best);
    }

    Segment segment() {
        return scope.segment();
    }

    Columns columns() {
        return scope.segment().columns();
    }

    Map<String, FixedBitSet> filters() {
        return scope.filters();
    }

    /** Hits if the attribute had no filter. */
    FixedBitSet beside(String attribute) {
        return scope.filtered(found, attribute);
    }
}
