package org.webnav.pricing.core.engine;

import java.math.BigDecimal;

/**
 * One thing that could have decided the answer, and what became of it.
 *
 * @param kind what it is
 * @param id the row's id; the item number for the item card
 * @param figure the unit price as converted for the document, or the discount percentage; the stored figure when the row
 *     was refused before conversion
 * @param outcome why it won or lost
 */
public record Candidate(Kind kind, String id, BigDecimal figure, Outcome outcome) {

    /** What a candidate is. */
    public enum Kind {
        PRICE,
        ITEM_CARD,
        LINE_DISCOUNT
    }

    Candidate with(Outcome newOutcome) {
        return new Candidate(kind, id, figure, newOutcome);
    }
}
