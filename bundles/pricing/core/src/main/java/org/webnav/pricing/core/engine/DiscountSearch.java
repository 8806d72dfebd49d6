package org.webnav.pricing.core.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code FindSalesLineDisc} and {@code CalcBestLineDisc}: the best line discount of one line. */
final class DiscountSearch {

    /** Primary key of table 7004. */
    private static final Comparator<Entry> KEY_ORDER = Comparator.comparing(
                    (Entry entry) -> entry.row().target())
            .thenComparing(entry -> entry.row().code())
            .thenComparing(entry -> entry.row().scope(), RowScope.KEY_ORDER);

    private final ItemCard item;
    private final Applicability applicability;
    private final Protocol protocol;

    DiscountSearch(PriceRequest request, Protocol protocol) {
        this.item = request.item();
        this.applicability = Applicability.ofDiscounts(request);
        this.protocol = protocol;
    }

    private record Entry(int position, SalesLineDiscountRow row) {}

    /** Null when no row applies. */
    SalesLineDiscountRow best(List<SalesLineDiscountRow> rows) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SalesLineDiscountRow row = rows.get(i);
            Outcome verdict = row.isMeantFor(item) ? applicability.verdict(row.scope()) : Outcome.OTHER_ITEM;
            protocol.met(Candidate.Kind.LINE_DISCOUNT, row.id(), row.percent(), verdict);
            if (verdict == Outcome.WON) {
                entries.add(new Entry(i, row));
            }
        }
        Entry best = contested(entries);
        return best == null ? null : best.row();
    }

    private Entry contested(List<Entry> entries) {
        entries.sort(KEY_ORDER);
        Contest<Entry> contest = new Contest<>(entry -> entry.row().scope(), DiscountSearch::beats);
        for (Entry entry : entries) {
            Entry leader = contest.best();
            Outcome fate =
                    switch (contest.enter(entry)) {
                        case TAKES_LEAD_BY_SCOPE, LACKS_SCOPE -> Outcome.LESS_SPECIFIC;
                        case TAKES_LEAD_BY_FIGURE, LACKS_FIGURE -> Outcome.NOT_BETTER;
                    };
            Entry loser = contest.best() == entry ? leader : entry;
            if (loser != null) {
                protocol.lost(loser.position(), fate);
            }
        }
        return contest.best();
    }

    private static boolean beats(Entry challenger, Entry leader) {
        return challenger.row().percent().compareTo(leader.row().percent()) > 0;
    }
}
