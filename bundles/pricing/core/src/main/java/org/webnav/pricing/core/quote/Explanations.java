package org.webnav.pricing.core.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.webnav.pricing.api.Prices;
import org.webnav.pricing.core.Reasons;
import org.webnav.pricing.core.engine.Candidate;
import org.webnav.pricing.core.engine.RowScope;
import org.webnav.pricing.core.engine.SalesType;

/** Puts the rows beside the engine's verdicts on them. */
final class Explanations {

    private final PriceBook book;

    Explanations(PriceBook book) {
        this.book = book;
    }

    Optional<Prices.Explanation> of(Wanted wanted) {
        return book.explained(wanted).map(priced -> {
            List<RowScope> scopes = scopes(wanted);
            List<Candidate> fates = priced.answer().candidates();
            List<Prices.Candidate> candidates = IntStream.range(0, fates.size())
                    .mapToObj(i -> shown(fates.get(i), scopes.get(i)))
                    .toList();
            return new Prices.Explanation(priced.quote(), candidates);
        });
    }

    /** In the order of the engine's candidates. */
    private List<RowScope> scopes(Wanted wanted) {
        List<RowScope> scopes = new ArrayList<>();
        book.prices(wanted).forEach(row -> scopes.add(row.scope()));
        scopes.add(RowScope.of(SalesType.ALL, ""));
        book.discounts(wanted).forEach(row -> scopes.add(row.scope()));
        return scopes;
    }

    private static Prices.Candidate shown(Candidate candidate, RowScope where) {
        boolean discount = candidate.kind() == Candidate.Kind.LINE_DISCOUNT;
        return new Prices.Candidate(
                Reasons.kind(candidate),
                name(where.salesType(), discount ? "CUSTOMER_DISC_GROUP" : "CUSTOMER_PRICE_GROUP"),
                where.salesCode(),
                where.variant(),
                where.unit(),
                where.currency(),
                where.minimumQuantity(),
                where.startingDate(),
                where.endingDate(),
                candidate.figure(),
                Reasons.outcome(candidate),
                Reasons.reason(candidate));
    }

    private static String name(SalesType type, String group) {
        return switch (type) {
            case CUSTOMER -> "CUSTOMER";
            case GROUP -> group;
            case ALL -> "ALL_CUSTOMERS";
            case CAMPAIGN -> "CAMPAIGN";
        };
    }
}
