package org.webnav.pricing.core.rows;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was used last, up to a number of rows. Not thread safe. */
final class RecentRows {

    private static final int FIRST_SIZE = 1024;
    private static final float LOAD = 0.75f;

    private final Map<String, Weighed> bySubject = new LinkedHashMap<>(FIRST_SIZE, LOAD, true);
    private final long most;
    private long weight;

    RecentRows(long most) {
        this.most = most;
    }

    /** Null when it is not kept. */
    Weighed get(String subject) {
        return bySubject.get(subject);
    }

    void put(String subject, Weighed rows) {
        remove(subject);
        bySubject.put(subject, rows);
        weight += rows.weight();
        Iterator<Weighed> oldest = bySubject.values().iterator();
        while (weight > most && oldest.hasNext()) {
            weight -= oldest.next().weight();
            oldest.remove();
        }
    }

    void remove(String subject) {
        Weighed removed = bySubject.remove(subject);
        weight -= removed == null ? 0 : removed.weight();
    }

    void clear() {
        bySubject.clear();
        weight = 0;
    }

    long weight() {
        return weight;
    }
}
