package org.webnav.channel.core;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;
import org.webnav.channel.api.Organisation;
import org.webnav.channel.api.TradeRelation;
import org.webnav.platform.api.Caller;

/**
 * Remembers for some seconds what every part of a request asks for on its own. A feed on this node is seen at once, one
 * on another node when those seconds are over, which is soon beside the pause between two synchronisations. What does
 * not exist is not remembered. Thread safe.
 */
@Component(service = Recent.class)
public final class Recent {

    private static final long FRESH_NANOS = Duration.ofSeconds(3).toNanos();
    private static final int MOST = 10_000;

    /** What somebody sees: of the whole channel everybody sees the same. */
    private record Key(Object channel, Object viewer, String what, String value) {}

    private record Seen(Object found, long nanos) {}

    /** Replaced when a feed has written, so that a reader who began before it leaves nothing old behind. */
    private volatile Map<Key, Seen> seen = new ConcurrentHashMap<>();

    Optional<TradeRelation> relation(
            Caller caller, String what, String value, Supplier<Optional<TradeRelation>> stored) {
        return find(TradeRelation.class, key(caller, "relation " + what, value), stored);
    }

    Optional<Organisation> organisation(Caller caller, String id, Supplier<Optional<Organisation>> stored) {
        return find(Organisation.class, key(caller, "organisation", id), stored);
    }

    void forget() {
        seen = new ConcurrentHashMap<>();
    }

    private static Key key(Caller caller, String what, String value) {
        return new Key(caller.channel(), caller.wholeChannel() ? "" : caller.organisation(), what, value);
    }

    private <T> Optional<T> find(Class<T> type, Key key, Supplier<Optional<T>> stored) {
        Map<Key, Seen> known = seen;
        Seen before = known.get(key);
        if (before != null && System.nanoTime() - before.nanos() < FRESH_NANOS) {
            return Optional.of(type.cast(before.found()));
        }
        long now = System.nanoTime();
        Optional<T> found = stored.get();
        if (known.size() >= MOST) {
            known.clear();
        }
        found.ifPresent(value -> known.put(key, new Seen(value, now)));
        return found;
    }
}
