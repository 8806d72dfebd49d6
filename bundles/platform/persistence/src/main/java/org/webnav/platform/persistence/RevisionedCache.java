package org.webnav.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What this node keeps of one channel's rows, dropped subject by subject as a {@link RevisionLog} says that they changed.
 * What was read is kept only if no newer revision was seen meanwhile, so that nothing old stays. Thread safe; no lock is
 * held while the database works.
 */
public final class RevisionedCache<V> {

    private static final long UNKNOWN = -1;

    private final RevisionLog log;
    private final String channel;
    private final LatelyUsed<String, V> bySubject;
    private long revision = UNKNOWN;

    /** Reads what is not kept; an entry for every subject, so that what does not exist is remembered as well. */
    @FunctionalInterface
    public interface Loading<V> {
        Map<String, V> load(Collection<String> subjects) throws SQLException;
    }

    /** @param most entries that are kept, those used lately */
    public RevisionedCache(RevisionLog log, String channel, int most) {
        this.log = log;
        this.channel = channel;
        this.bySubject = new LatelyUsed<>(most);
    }

    /** @param stored the revision, read in this transaction before anything else of the channel */
    public Map<String, V> read(Connection connection, long stored, Collection<String> subjects, Loading<V> loading)
            throws SQLException {
        catchUp(connection, stored);
        Map<String, V> found = new HashMap<>(subjects.size() * 2);
        List<String> missing = known(subjects, found);
        if (!missing.isEmpty()) {
            Map<String, V> read = loading.load(missing);
            keep(stored, read);
            found.putAll(read);
        }
        return found;
    }

    private void catchUp(Connection connection, long stored) throws SQLException {
        long known = revision();
        if (stored > known) {
            forget(stored, known == UNKNOWN ? Optional.empty() : log.between(connection, channel, known, stored));
        }
    }

    private synchronized long revision() {
        return revision;
    }

    private synchronized void forget(long stored, Optional<Set<String>> changed) {
        if (revision >= stored) {
            return;
        }
        if (changed.isEmpty() || changed.get().contains(RevisionLog.EVERYTHING)) {
            bySubject.clear();
        } else {
            bySubject.removeAll(changed.get());
        }
        revision = stored;
    }

    private synchronized List<String> known(Collection<String> subjects, Map<String, V> found) {
        List<String> missing = new ArrayList<>();
        for (String subject : subjects) {
            V known = bySubject.get(subject);
            if (known == null) {
                missing.add(subject);
            } else {
                found.put(subject, known);
            }
        }
        return missing;
    }

    private synchronized void keep(long readAt, Map<String, V> read) {
        if (revision == readAt) {
            read.forEach(bySubject::put);
        }
    }
}
