package org.webnav.channel.core;

import java.util.ArrayList;
import java.util.List;

/** Cuts long lists, since a statement takes only so many parameters. */
final class Chunks {

    private Chunks() {}

    static <T> List<List<T>> of(List<T> whole, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < whole.size(); from += size) {
            chunks.add(whole.subList(from, Math.min(from + size, whole.size())));
        }
        return chunks;
    }
}
