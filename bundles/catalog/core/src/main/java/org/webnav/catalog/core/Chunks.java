package org.webnav.catalog.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts long lists into pieces that one statement can name. */
public final class Chunks {

    private static final int SIZE = 1000;

    private Chunks() {}

    public static <T> List<List<T>> of(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += SIZE) {
            chunks.add(list.subList(from, Math.min(from + SIZE, list.size())));
        }
        return chunks;
    }
}
