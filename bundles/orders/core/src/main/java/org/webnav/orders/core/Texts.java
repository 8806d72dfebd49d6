package org.webnav.orders.core;

/** Texts as the tables keep them. */
final class Texts {

    private Texts() {}

    /** Without outer blanks, never null. */
    static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    static String atMost(int length, String text) {
        String clean = clean(text);
        return clean.length() <= length ? clean : clean.substring(0, length);
    }

    /** A column that is null rather than empty, so that a unique key ignores it, as the API shows it. */
    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
