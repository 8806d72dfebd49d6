package org.webnav.connector.simulator.navision.store;

import java.util.List;

/** The primary key of a record, or its first parts: a shorter key sorts before all keys that begin with it. */
record RowKey(List<Comparable<?>> parts) implements Comparable<RowKey> {

    boolean startsWith(RowKey prefix) {
        return parts.size() >= prefix.parts.size()
                && parts.subList(0, prefix.parts.size()).equals(prefix.parts);
    }

    @Override
    public int compareTo(RowKey other) {
        int common = Math.min(parts.size(), other.parts.size());
        for (int i = 0; i < common; i++) {
            int order = compare(parts.get(i), other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> left, Comparable<?> right) {
        return ((Comparable<Object>) left).compareTo(right);
    }
}
