package org.webnav.pricing.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names of what a change of prices touches, as caches must know it. */
public final class Subjects {

    /** VAT, currencies and campaigns of the channel. */
    public static final String SETUP = "S";

    /** Too much to name it. */
    public static final String EVERYTHING = "*";

    private static final String ITEM = "I";
    private static final String DISCOUNT_GROUP = "G";
    private static final int LONGEST_PART = 4000;

    private Subjects() {}

    public static String item(Object code) {
        return ITEM + code;
    }

    public static String discountGroup(Object code) {
        return DISCOUNT_GROUP + code;
    }

    public static boolean isItem(String subject) {
        return subject.startsWith(ITEM);
    }

    /** Of an item or an item discount group. */
    public static String code(String subject) {
        return subject.substring(1);
    }

    /** As lines of texts that fit into the column. */
    static List<String> packed(Collection<String> subjects) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String subject : subjects) {
            if (part.length() + subject.length() >= LONGEST_PART) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.length() == 0 ? "" : "\n").append(subject);
        }
        parts.add(part.toString());
        return parts;
    }

    static List<String> unpacked(String part) {
        return List.of(part.split("\n"));
    }
}
