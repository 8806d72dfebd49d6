package org.webnav.search.core.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Beginnings of terms as terms of their own: so many terms begin with few characters that going through them is slow. */
final class Starts {

    private Starts() {}

    static Set<String> of(Collection<String> terms, int longest) {
        Set<String> starts = new LinkedHashSet<>();
        for (String term : terms) {
            for (int length = 1; length <= Math.min(longest, term.length()); length++) {
                starts.add(term.substring(0, length));
            }
        }
        return starts;
    }
}
