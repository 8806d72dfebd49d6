package org.webnav.platform.core.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sets of short words in one column. */
final class Texts {

    private Texts() {}

    static Set<String> split(String words) {
        return Arrays.stream(words.split(",")).filter(w -> !w.isBlank()).collect(Collectors.toUnmodifiableSet());
    }

    static String join(Collection<String> words) {
        return String.join(",", new TreeSet<>(words));
    }
}
