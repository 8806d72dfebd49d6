package org.webnav.pricing.core;

import org.webnav.pricing.core.engine.Candidate;
import org.webnav.pricing.core.engine.Outcome;

/** The engine's candidates in the stable words of the API. */
public final class Reasons {

    private Reasons() {}

    public static String kind(Candidate candidate) {
        return switch (candidate.kind()) {
            case PRICE -> "price";
            case ITEM_CARD -> "item-card";
            case LINE_DISCOUNT -> "discount";
        };
    }

    public static String outcome(Candidate candidate) {
        return candidate.outcome() == Outcome.WON ? "won" : "lost";
    }

    public static String reason(Candidate candidate) {
        return switch (candidate.outcome()) {
            case WON -> "best";
            case OTHER_ITEM -> "other-item";
            case OTHER_CUSTOMER -> "other-customer";
            case OTHER_VARIANT -> "other-variant";
            case OTHER_CURRENCY -> "other-currency";
            case OTHER_UNIT -> "other-unit";
            case NOT_STARTED -> "not-yet-valid";
            case ENDED -> "no-longer-valid";
            case BELOW_MINIMUM_QUANTITY -> "below-minimum-quantity";
            case LESS_SPECIFIC -> "less-specific";
            case NOT_BETTER -> candidate.kind() == Candidate.Kind.PRICE ? "dearer" : "smaller-discount";
            case PRICE_NOT_SET -> "price-not-set";
            case NO_LINE_DISCOUNT_ALLOWED -> "no-line-discount-allowed";
            case ROW_APPLIES -> "row-applies";
            case NOT_ACTIVE -> "not-active";
        };
    }
}
