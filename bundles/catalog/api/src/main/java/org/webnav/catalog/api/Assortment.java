package org.webnav.catalog.api;

import java.util.List;
import java.util.Set;

/**
 * A buyer's assortment as rules. Equal rules make equal assortments, so that it can be the key of a cache.
 *
 * @param rules first those for all customers, then those of the price group, then those of the customer
 */
public record Assortment(List<Rule> rules) {

    public static final Assortment EVERYTHING = new Assortment(List.of());

    public Assortment {
        rules = List.copyOf(rules);
    }

    public enum By {
        /** Every item. */
        ALL,
        /** Items of a category and those below it; {@code code} is the category. */
        CATEGORY,
        /** Items with a value of an attribute; {@code code} is the attribute. */
        ATTRIBUTE,
        /** Items of a list that the owner keeps; {@code code} is the list. */
        LIST
    }

    /** @param value option code, text, {@code true}/{@code false} or date when {@code by} is an attribute, else empty */
    public record Rule(By by, String code, String value, Visibility visibility) {}

    /** What rules look at. */
    public interface Facts {

        /** Its category and those above it. */
        Set<String> categories();

        boolean hasValue(String attribute, String value);

        /** Lists that it is on. */
        Set<String> lists();
    }

    public Visibility of(Facts item) {
        Visibility visibility = Visibility.ORDERABLE;
        for (Rule rule : rules) {
            if (matches(rule, item)) {
                visibility = rule.visibility();
            }
        }
        return visibility;
    }

    private static boolean matches(Rule rule, Facts item) {
        return switch (rule.by()) {
            case ALL -> true;
            case CATEGORY -> item.categories().contains(rule.code());
            case ATTRIBUTE -> item.hasValue(rule.code(), rule.value());
            case LIST -> item.lists().contains(rule.code());
        };
    }
}
