package org.webnav.search.core.query;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** The ways to read one word, the nearest first. */
record Choice(List<Way> ways) {

    /**
     * @param near what is read instead, null for the word as written
     * @param items that have it, per segment
     */
    record Way(NearWords.Near near, List<FixedBitSet> items) {}

    boolean isChanged() {
        return ways.stream().anyMatch(way -> way.near() != null);
    }

    /** Keeps the items that some way leads to. */
    void narrow(List<FixedBitSet> remaining) {
        for (int i = 0; i < remaining.size(); i++) {
            FixedBitSet any = new FixedBitSet(remaining.get(i).length());
            for (Way way : ways) {
                any.or(way.items().get(i));
            }
            remaining.get(i).and(any);
        }
    }

    /** Chooses the nearest way, of equally near ones that with the most items, and keeps its items alone. */
    NearWords.Near best(List<FixedBitSet> remaining) {
        Way best = null;
        long most = 0;
        for (Way way : ways) {
            long items = common(way, remaining);
            if (items > 0 && (best == null || way.near().edits() == best.near().edits() && items > most)) {
                best = way;
                most = items;
            }
        }
        for (int i = 0; best != null && i < remaining.size(); i++) {
            remaining.get(i).and(best.items().get(i));
        }
        return best == null ? null : best.near();
    }

    private static long common(Way way, List<FixedBitSet> remaining) {
        long common = 0;
        for (int i = 0; i < remaining.size(); i++) {
            common += FixedBitSet.intersectionCount(way.items().get(i), remaining.get(i));
        }
        return common;
    }
}
