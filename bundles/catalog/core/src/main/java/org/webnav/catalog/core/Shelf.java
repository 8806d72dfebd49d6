package org.webnav.catalog.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.webnav.catalog.core.revision.State;
import org.webnav.platform.persistence.LatelyUsed;

/**
 * The items of one channel that were read lately, as of one state of it. Bounded; thread safe by its monitor, which is
 * held for look-ups in memory only.
 */
final class Shelf {

    /** Items in one language each; one takes about a kilobyte. A large wholesaler's in one language fit. */
    static final int LARGEST = 120_000;

    private record Key(String language, String number) {}

    private final LatelyUsed<Key, Shelved> items = new LatelyUsed<>(LARGEST);
    private final Set<String> languages = new HashSet<>();
    private State state = State.NEW;
    private LocalDate day = LocalDate.MIN;

    /** How the shelf differs from the state of a request. */
    enum Age {
        SAME,
        /** Some items changed. */
        OLDER,
        /** Another request was faster. */
        NEWER,
        /** Nothing on it can be used. */
        OTHER
    }

    synchronized Age age(State now, LocalDate today) {
        if (state.schema() != now.schema() || state.words() != now.words() || !day.equals(today)) {
            return state.words() > now.words() || state.schema() > now.schema() ? Age.NEWER : Age.OTHER;
        }
        return state.items() == now.items() ? Age.SAME : state.items() < now.items() ? Age.OLDER : Age.NEWER;
    }

    synchronized long items() {
        return state.items();
    }

    synchronized void clear(State now, LocalDate today) {
        items.clear();
        languages.clear();
        state = now;
        day = today;
    }

    /** Drops what changed between two states; does nothing when the shelf is no longer at the earlier one. */
    synchronized void drop(long from, State now, Set<String> changed) {
        if (state.items() == from && state.schema() == now.schema() && state.words() == now.words()) {
            languages.forEach(language -> changed.forEach(number -> items.remove(new Key(language, number))));
            state = now;
        }
    }

    synchronized Map<String, Shelved> take(String language, Collection<String> numbers) {
        Map<String, Shelved> found = new HashMap<>();
        for (String number : numbers) {
            Shelved item = items.get(new Key(language, number));
            if (item != null) {
                found.put(number, item);
            }
        }
        return found;
    }

    /** Keeps items unless the shelf has meanwhile moved on from the state that they were read at. */
    synchronized void put(String language, State readAt, Collection<Shelved> read) {
        if (state.equals(readAt)) {
            languages.add(language);
            read.forEach(item -> items.put(new Key(language, item.item().number()), item));
        }
    }
}
