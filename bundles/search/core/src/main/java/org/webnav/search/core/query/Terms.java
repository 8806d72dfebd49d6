package org.webnav.search.core.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.webnav.search.core.index.Segment;

/** Which terms an index has; spares queries that cannot find anything. */
record Terms(List<Segment> segments) {

    boolean have(String field, String text) throws IOException {
        BytesRef term = new BytesRef(text);
        for (Segment segment : segments) {
            org.apache.lucene.index.Terms terms = segment.context().reader().terms(field);
            if (terms != null && terms.iterator().seekExact(term)) {
                return true;
            }
        }
        return false;
    }

    boolean startWith(String field, String prefix) throws IOException {
        BytesRef start = new BytesRef(prefix);
        for (Segment segment : segments) {
            org.apache.lucene.index.Terms terms = segment.context().reader().terms(field);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                if (each.seekCeil(start) != SeekStatus.END && StringHelper.startsWith(each.term(), start)) {
                    return true;
                }
            }
        }
        return false;
    }
}
