package org.webnav.platform.persistence;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps for some seconds what every request asks for and what hardly ever changes. A change on this node is seen at once,
 * when whoever makes it {@linkplain #forget() says so} after the commit; one on another node when those seconds are over.
 * What does not exist is not remembered. Thread safe; no lock is held while the database works.
 */
public final class Remembered<K, V> {

    private record Entry<V>(V value, long nanos) {}

    private final long freshNanos;
    private final int most;

    /** Replaced when all is forgotten, so that a reader who began before leaves nothing old behind. */
    private volatile Map<K, Entry<V>> entries = new ConcurrentHashMap<>();

    /** @param most entries; when there are more, all are dropped */
    public Remembered(Duration fresh, int most) {
        this.freshNanos = fresh.toNanos();
        this.most = most;
    }

    /** @param stored reads what is not remembered */
    public Optional<V> find(K key, Supplier<Optional<V>> stored) {
        Map<K, Entry<V>> known = entries;
        Entry<V> before = known.get(key);
        if (before != null && System.nanoTime() - before.nanos() < freshNanos) {
            return Optional.of(before.value());
        }
        long now = System.nanoTime();
        Optional<V> found = stored.get();
        if (known.size() >= most) {
            known.clear();
        }
        found.ifPresent(value -> known.put(key, new Entry<>(value, now)));
        return found;
    }

    public void forget() {
        entries = new ConcurrentHashMap<>();
    }
}
