package org.webnav.search.core.document;

import org.webnav.catalog.api.Assortment;

/**
 * Names what items are counted and chosen by: values of attributes, categories and lists, all in one dictionary. A key
 * names the group, a term the group and the value in it.
 */
public final class Fact {

    public static final String CATEGORIES = "c";
    public static final String LISTS = "l";

    private static final String ATTRIBUTE = "a";
    private static final char END = '\0';

    private Fact() {}

    public static String attribute(String code) {
        return ATTRIBUTE + code;
    }

    public static String term(String key, String value) {
        return key + END + value;
    }

    public static String key(String term) {
        return term.substring(0, term.indexOf(END));
    }

    public static String value(String term) {
        return term.substring(term.indexOf(END) + 1);
    }

    /** Term that a rule of an assortment looks at; not for {@link Assortment.By#ALL}. */
    public static String term(Assortment.Rule rule) {
        return switch (rule.by()) {
            case CATEGORY -> term(CATEGORIES, rule.code());
            case LIST -> term(LISTS, rule.code());
            case ATTRIBUTE -> term(attribute(rule.code()), rule.value());
            case ALL -> throw new IllegalArgumentException("Every item has no term.");
        };
    }
}
