package org.webnav.search.core.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Runs a query over the segments, keeping all hits for the counts and the best ones for the page. */
final class Matcher {

    /** Reverses the order of scores; they are not negative, so their bits sort as they do. */
    private static final int GREATEST = Float.floatToIntBits(Float.MAX_VALUE);

    private final IndexSearcher searcher;
    private final Order order;
    private final int most;

    /** @param most how many of the best hits are wanted */
    Matcher(IndexSearcher searcher, Order order, int most) {
        this.searcher = searcher;
        this.order = order;
        this.most = most;
    }

    List<Hits> run(Query query, List<Scope> scopes) throws IOException {
        ScoreMode mode = order.byRelevance() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
        List<Hits> hits = new ArrayList<>(scopes.size());
        for (Scope scope : scopes) {
            hits.add(run(weight, scope));
        }
        return hits;
    }

    private Hits run(Weight weight, Scope scope) throws IOException {
        FixedBitSet found = new FixedBitSet(scope.open().length());
        Best best = order.byRelevance() ? new Best(most) : null;
        BulkScorer scorer = weight.bulkScorer(scope.segment().context());
        if (scorer != null) {
            scorer.score(
                    best == null ? new All(found) : new Ranked(found, scope.filtered(scope.open(), null), best),
                    scope.open());
        }
        return Hits.of(scope, found, best);
    }

    private record All(FixedBitSet found) implements LeafCollector {

        @Override
        public void setScorer(Scorable scorer) {
            // The order does not ask for it.
        }

        @Override
        public void collect(int item) {
            found.set(item);
        }
    }

    private final class Ranked implements LeafCollector {

        private final FixedBitSet found;
        private final FixedBitSet wanted;
        private final Best best;
        private Scorable scorer;

        Ranked(FixedBitSet found, FixedBitSet wanted, Best best) {
            this.found = found;
            this.wanted = wanted;
            this.best = best;
        }

        @Override
        public void setScorer(Scorable newScorer) {
            scorer = newScorer;
        }

        @Override
        public void collect(int item) throws IOException {
            found.set(item);
            if (wanted.get(item)) {
                int score = Float.floatToIntBits(scorer.score());
                best.offer(order.reversed() ? score : GREATEST - score, item);
            }
        }
    }
}
