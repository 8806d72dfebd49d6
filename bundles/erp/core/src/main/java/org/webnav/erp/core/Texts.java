package org.webnav.erp.core;

/** Short texts for people. */
public final class Texts {

    /** Room of every column of notes. */
    private static final int LONGEST = 500;

    private Texts() {}

    public static String note(Throwable e) {
        String message = e.getMessage();
        return cut(message == null || message.isBlank() ? e.getClass().getSimpleName() : message);
    }

    public static String cut(String text) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST));
    }
}
