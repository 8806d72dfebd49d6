package org.webnav.pricing.core.engine;

import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The loop that {@code CalcBestUnitPrice} and {@code CalcBestLineDisc} share. Challengers must be entered in key order: a
 * row that names a currency or variant which the best one leaves blank replaces it whatever the figure, so with one row
 * that names only the currency and one that names only the variant the later key wins.
 */
final class Contest<T> {

    private final Function<T, RowScope> scope;
    private final BiPredicate<T, T> beats;
    private T best;

    /** @param beats whether the first, a challenger, gives the buyer more than the second, the best so far */
    Contest(Function<T, RowScope> scope, BiPredicate<T, T> beats) {
        this.scope = scope;
        this.beats = beats;
    }

    /** How the challenger fared against the best so far. */
    enum Result {
        TAKES_LEAD_BY_SCOPE,
        TAKES_LEAD_BY_FIGURE,
        LACKS_SCOPE,
        LACKS_FIGURE
    }

    Result enter(T challenger) {
        Result result = best == null ? Result.TAKES_LEAD_BY_FIGURE : compare(scope.apply(challenger), challenger);
        if (result == Result.TAKES_LEAD_BY_SCOPE || result == Result.TAKES_LEAD_BY_FIGURE) {
            best = challenger;
        }
        return result;
    }

    /** The best challenger so far, null before the first. */
    T best() {
        return best;
    }

    private Result compare(RowScope row, T challenger) {
        RowScope leader = scope.apply(best);
        if (namesMore(row.currency(), leader.currency()) || namesMore(row.variant(), leader.variant())) {
            return Result.TAKES_LEAD_BY_SCOPE;
        }
        if (namesMore(leader.currency(), row.currency()) || namesMore(leader.variant(), row.variant())) {
            return Result.LACKS_SCOPE;
        }
        return beats.test(challenger, best) ? Result.TAKES_LEAD_BY_FIGURE : Result.LACKS_FIGURE;
    }

    private static boolean namesMore(String code, String other) {
        return !code.isEmpty() && other.isEmpty();
    }
}
