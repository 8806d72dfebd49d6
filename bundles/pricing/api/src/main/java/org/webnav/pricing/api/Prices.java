package org.webnav.pricing.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Prices of the channel's items for its buyers. The number of queries does not depend on the number of lines. */
@ProviderType
public interface Prices {

    /**
     * @param buyer an organisation that the caller may see
     * @param date Navision's order date
     * @return one entry per line, in order; empty where the item or unit is unknown or has no price
     */
    List<Optional<PriceQuote>> quote(UUID buyer, LocalDate date, List<PriceLine> lines);

    /**
     * A step of the buyer's quantity ladder.
     *
     * @param minimumQuantity from this quantity of {@code unit} on
     */
    record PriceStep(String unit, BigDecimal minimumQuantity, BigDecimal netUnitPrice, String currency) {}

    /**
     * What the buyer pays at growing quantities; one step when there is no ladder.
     *
     * @param variant empty for none
     */
    List<PriceStep> ladder(UUID buyer, LocalDate date, String item, String variant, String unit);

    /** Why a line costs what it costs: every row that was looked at, in Navision's key order, with its fate. */
    Optional<Explanation> explain(UUID buyer, LocalDate date, PriceLine line);

    /** @param candidates sales prices first, then line discounts */
    record Explanation(PriceQuote quote, List<Candidate> candidates) {}

    /**
     * @param kind {@code price} or {@code discount} or {@code item-card}
     * @param outcome {@code won} or {@code lost}
     * @param reason stable word, for example {@code dearer}, {@code not-yet-valid}, {@code below-minimum-quantity}
     */
    record Candidate(
            String kind,
            String salesType,
            String salesCode,
            String variant,
            String unit,
            String currency,
            BigDecimal minimumQuantity,
            LocalDate startingDate,
            LocalDate endingDate,
            BigDecimal value,
            String outcome,
            String reason) {}
}
