package org.webnav.pricing.core.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, RowScope> prices = new HashMap<>();
        Map<String, RowScope> discounts = new HashMap<>();
        book.prices(wanted).forEach(row -> prices.put(row.id(), row.scope()));
        book.discounts(wanted).forEach(row -> discounts.put(row.id(), row.scope()));
        return book.price(wanted).map(priced -> {
            List<Prices.Candidate> candidates = priced.answer().candidates().stream()
                    .map(candidate -> candidate.kind() == Candidate.Kind.LINE_DISCOUNT
                            ? shown(candidate, discounts.get(candidate.id()), "CUSTOMER_DISC_GROUP")
                            : shown(candidate, prices.get(candidate.id()), "CUSTOMER_PRICE_GROUP"))
                    .toList();
            return new Prices.Explanation(priced.quote(), candidates);
        });
    }

    private static Prices.Candidate shown(Candidate candidate, RowScope scope, String group) {
        RowScope where = scope == null ? RowScope.of(SalesType.ALL, "") : scope;
        return new Prices.Candidate(
                Reasons.kind(candidate),
                name(where.salesType(), group),
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
