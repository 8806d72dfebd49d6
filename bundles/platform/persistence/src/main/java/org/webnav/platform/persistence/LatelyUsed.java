package org.webnav.platform.persistence;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Keeps what was used lately, up to a weight: what was put first leaves first, but what was used since is spared once.
 * Unlike a list in the order of use, which every reading changes, a mark on what was used gives the garbage collector
 * nothing to look after. Not thread safe.
 */
public final class LatelyUsed<K, V> {

    private final Map<K, Entry<V>> entries = new LinkedHashMap<>();
    private final long most;
    private final ToLongFunction<V> weighing;
    private long weight;

    private static final class Entry<V> {

        private final V value;
        private boolean used;

        Entry(V value) {
            this.value = value;
        }
    }

    /** @param most entries */
    public LatelyUsed(long most) {
        this(most, value -> 1);
    }

    /** @param weighing tells the same of a value each time */
    public LatelyUsed(long most, ToLongFunction<V> weighing) {
        this.most = most;
        this.weighing = weighing;
    }

    /** Null when it is not kept. */
    public V get(K key) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        entry.used = true;
        return entry.value;
    }

    public void put(K key, V value) {
        remove(key);
        entries.put(key, new Entry<>(value));
        weight += weighing.applyAsLong(value);
        while (weight > most) {
            passTheEldest();
        }
    }

    private void passTheEldest() {
        Iterator<Map.Entry<K, Entry<V>>> eldestFirst = entries.entrySet().iterator();
        Map.Entry<K, Entry<V>> eldest = eldestFirst.next();
        Entry<V> entry = eldest.getValue();
        eldestFirst.remove();
        if (entry.used) {
            entry.used = false;
            entries.put(eldest.getKey(), entry);
        } else {
            weight -= weighing.applyAsLong(entry.value);
        }
    }

    public void remove(K key) {
        Entry<V> removed = entries.remove(key);
        weight -= removed == null ? 0 : weighing.applyAsLong(removed.value);
    }

    public void removeAll(Collection<? extends K> keys) {
        keys.forEach(this::remove);
    }

    public void clear() {
        entries.clear();
        weight = 0;
    }

    public long weight() {
        return weight;
    }
}
