package org.webnav.search.core.document;

import java.math.BigDecimal;

/** Names of the index's fields. Whoever changes what they hold raises {@link #FORMAT}. */
public final class Fields {

    /** An index of another format is made anew. */
    public static final String FORMAT = "3";

    /** The item's number: term of its own, and stored. */
    public static final String NUMBER = "number";

    /** Key of the natural order of numbers; items of a segment are kept in it. */
    public static final String ORDER = "order";

    public static final String CREATED = "created";

    /** Compact codes that anybody may find the item by. */
    public static final String CODES = "codes";

    /** The first characters of those codes, up to {@link #LONGEST_CODE_START} of them. */
    public static final String CODE_STARTS = "codeStarts";

    public static final int LONGEST_CODE_START = 8;

    /** Compact codes that one customer may find the item by, behind that customer's number. */
    public static final String CUSTOMER_CODES = "customerCodes";

    /** Terms of {@link Fact}. */
    public static final String FACTS = "facts";

    /** Attribute and numbers from and to. */
    public static final String RANGES = "ranges";

    public static final int LONGEST_WORD_START = 2;

    private static final String END = "\0";

    private Fields() {}

    /** Stems of name and description. */
    public static String stems(String language) {
        return "stems_" + language;
    }

    /** Last parts of long stems: "rakstāmgalds" is a "galds", too. */
    public static String tails(String language) {
        return "tails_" + language;
    }

    /** A compound's last part has at least so many letters. */
    public static final int SHORTEST_TAIL = 4;

    /** Stems of the name, scored. */
    public static String nameStems(String language) {
        return "nameStems_" + language;
    }

    /** Words of name and description, without diacritics. */
    public static String words(String language) {
        return "words_" + language;
    }

    /** The first letters of those words, up to {@link #LONGEST_WORD_START} of them. */
    public static String wordStarts(String language) {
        return "wordStarts_" + language;
    }

    /** Words of the name, without diacritics. */
    public static String nameWords(String language) {
        return "nameWords_" + language;
    }

    /** The name itself. */
    public static String name(String language) {
        return "name_" + language;
    }

    /** Collation key of the name. */
    public static String nameOrder(String language) {
        return "nameOrder_" + language;
    }

    public static String customerCode(String customer, String code) {
        return customer + END + code;
    }

    static String range(String attribute, BigDecimal from, BigDecimal to) {
        return attribute + END + from.toPlainString() + END + to.toPlainString();
    }

    /** @return attribute, from, to */
    public static String[] rangeParts(String range) {
        return range.split(END);
    }
}
