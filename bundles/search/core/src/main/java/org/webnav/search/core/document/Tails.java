package org.webnav.search.core.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Ends of long stems as terms of their own, because languages join words: the last part says what a thing is. */
final class Tails {

    private static final int SHORTEST_HEAD = 3;

    private Tails() {}

    static Set<String> of(Collection<String> stems) {
        Set<String> tails = new LinkedHashSet<>();
        for (String stem : stems) {
            if (stem.chars().allMatch(Character::isLetter)) {
                for (int at = SHORTEST_HEAD; at <= stem.length() - Fields.SHORTEST_TAIL; at++) {
                    tails.add(stem.substring(at));
                }
            }
        }
        return tails;
    }
}
