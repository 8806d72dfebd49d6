package org.webnav.search.core.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.webnav.search.core.document.Fact;

/**
 * Numbers the facts of an index, so that all its segments count in the same array. It only grows; it is made anew with
 * the index. Thread safe: what a reader of columns needs was added before the columns were published.
 */
public final class Dictionary {

    private static final int[] NONE = {};

    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, Group> groups = new ConcurrentHashMap<>();
    private volatile String[] values = new String[64];
    private volatile int size;

    synchronized int ordinal(String term) {
        Integer known = ordinals.get(term);
        return known == null ? add(term) : known;
    }

    /** -1 when no item ever had it. */
    synchronized int find(String term) {
        return ordinals.getOrDefault(term, -1);
    }

    public int size() {
        return size;
    }

    public String value(int ordinal) {
        return values[ordinal];
    }

    /** Ordinals of all values of a group. */
    public int[] group(String key) {
        Group group = groups.get(key);
        return group == null ? NONE : group.members();
    }

    private int add(String term) {
        int ordinal = size;
        if (ordinal == values.length) {
            values = Arrays.copyOf(values, ordinal * 2);
        }
        values[ordinal] = Fact.value(term);
        ordinals.put(term, ordinal);
        groups.computeIfAbsent(Fact.key(term), k -> new Group()).add(ordinal);
        size = ordinal + 1;
        return ordinal;
    }

    private static final class Group {

        private int[] members = new int[8];
        private int size;
        private int[] published = NONE;

        synchronized void add(int ordinal) {
            if (size == members.length) {
                members = Arrays.copyOf(members, size * 2);
            }
            members[size++] = ordinal;
        }

        synchronized int[] members() {
            if (published.length != size) {
                published = Arrays.copyOf(members, size);
            }
            return published;
        }
    }
}
