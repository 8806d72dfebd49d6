package org.webnav.search.core.query;

import java.util.Arrays;
import org.apache.lucene.util.LongHeap;

/** The items of a segment that come first: those with the smallest ranks, of equal ones the smaller number. */
final class Best {

    private final int most;
    private final LongHeap heap;

    /** @param most at least 1 */
    Best(int most) {
        this.most = most;
        this.heap = new LongHeap(most);
    }

    /** @param rank not negative */
    void offer(int rank, int item) {
        heap.insertWithOverflow(~((long) rank << Integer.SIZE | item));
    }

    /** Whether an item of this rank could still be among them. */
    boolean takes(int rank) {
        return heap.size() < most || ~heap.top() >> Integer.SIZE >= rank;
    }

    /** In order, each its rank and, in the lower half, the item. */
    long[] inOrder() {
        long[] ranked = new long[heap.size()];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = ~heap.get(i + 1);
        }
        Arrays.sort(ranked);
        return ranked;
    }

    static int rank(long ranked) {
        return (int) (ranked >>> Integer.SIZE);
    }

    static int item(long ranked) {
        return (int) ranked;
    }
}
