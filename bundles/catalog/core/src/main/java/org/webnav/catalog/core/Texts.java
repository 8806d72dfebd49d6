package org.webnav.catalog.core;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Texts as the tables can hold them. */
public final class Texts {

    /** Of the column. */
    public static final int DESCRIPTION_LENGTH = 2000;

    private Texts() {}

    /** Without empty texts, languages in lower case, each text cut to what its column holds. */
    public static Map<String, String> clean(Map<String, String> texts, int longest) {
        Map<String, String> clean = new HashMap<>();
        if (texts != null) {
            texts.forEach((language, text) -> {
                if (text != null && !text.isBlank()) {
                    clean.put(language.toLowerCase(Locale.ROOT), cut(text.trim(), longest));
                }
            });
        }
        return Map.copyOf(clean);
    }

    public static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** Without the one character that PostgreSQL cannot keep. */
    public static String orEmpty(String text) {
        return text == null ? "" : text.replace("\u0000", "").trim();
    }
}
