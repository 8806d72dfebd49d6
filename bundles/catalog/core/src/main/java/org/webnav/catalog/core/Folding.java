package org.webnav.catalog.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings text to the form in which it is searched: without case and accents, so that "rigas" finds "Rīgas". */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    public static String fold(String text) {
        String open = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return withoutStrokes(MARKS.matcher(open).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** Item numbers and GTINs lose only their case: an accent may tell two numbers apart. */
    public static String key(String code) {
        return code.trim().toLowerCase(Locale.ROOT);
    }

    /** Letters that Unicode does not take apart. */
    private static String withoutStrokes(String text) {
        return text.replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace("æ", "ae")
                .replace("œ", "oe");
    }
}
