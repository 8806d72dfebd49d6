package org.webnav.settlement.core.rule;

import java.util.Optional;

/** Navision's setup "Credit Warnings" (table 311). */
public enum CreditWarnings {
    BOTH(true, true),
    CREDIT_LIMIT(true, false),
    OVERDUE(false, true),
    NONE(false, false);

    private final boolean limit;
    private final boolean overdue;

    CreditWarnings(boolean limit, boolean overdue) {
        this.limit = limit;
        this.overdue = overdue;
    }

    /** By Navision's caption or its short form; a blank word is the setup's default. */
    public static Optional<CreditWarnings> ofWord(String word) {
        return Optional.ofNullable(
                switch (word == null ? "" : word.strip()) {
                    case "", "Both", "Both Warnings" -> BOTH;
                    case "Credit Limit" -> CREDIT_LIMIT;
                    case "Overdue", "Overdue Balance" -> OVERDUE;
                    case "No Warning" -> NONE;
                    default -> null;
                });
    }

    boolean aboutLimit() {
        return limit;
    }

    boolean aboutOverdue() {
        return overdue;
    }
}
