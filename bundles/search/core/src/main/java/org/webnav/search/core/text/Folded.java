package org.webnav.search.core.text;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Words as they are compared where no language counts: lower case, without diacritics, ё as е. */
public final class Folded {

    private static final int LONGEST_EXPANSION = 4;

    private Folded() {}

    /** One character for what may be written as a letter and a mark of its own. */
    public static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public static String fold(String text) {
        char[] from = composed(text).toLowerCase(Locale.ROOT).replace('ё', 'е').toCharArray();
        char[] to = new char[from.length * LONGEST_EXPANSION];
        return new String(to, 0, ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length));
    }
}
