package org.webnav.pricing.core.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.webnav.platform.persistence.LatelyUsed;
import org.webnav.pricing.core.store.Revisions;
import org.webnav.pricing.core.store.Subjects;

/**
 * What this node keeps of one channel's price tables, brought up to date by the revision in the database before each use.
 * What was read is kept only if the revision is still the one before the reading, so that nothing old stays. Thread safe;
 * no lock is held while the database works.
 */
public final class ChannelRows {

    private static final long UNKNOWN = -1;

    private final String channel;
    private final ScopeReader scopes = new ScopeReader();
    private final LatelyUsed<String, Weighed> recent;
    private PriceSetup setup;
    private long revision = UNKNOWN;

    ChannelRows(String channel, long mostRows) {
        this.channel = channel;
        this.recent = new LatelyUsed<>(mostRows, Weighed::weight);
    }

    /**
     * What decides the prices of some items; two items of one reading may differ by a change that was committed meanwhile.
     *
     * @param groups by item discount group
     */
    public record Reading(PriceSetup setup, Map<String, ItemRows> items, Map<String, GroupRows> groups) {}

    /** @param items normal item numbers */
    public Reading read(Connection connection, Collection<String> items) throws SQLException {
        long stored = catchUp(connection);
        RowLoader loader = new RowLoader(connection, channel, scopes);
        PriceSetup all = setup(connection, stored);
        Map<String, ItemRows> rows = rows(stored, items, ItemRows.class, Subjects::item, loader::items);
        Set<String> groups = rows.values().stream()
                .filter(item -> item.card() != null)
                .map(item -> item.card().discountGroup())
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toSet());
        return new Reading(all, rows, rows(stored, groups, GroupRows.class, Subjects::discountGroup, loader::groups));
    }

    private long catchUp(Connection connection) throws SQLException {
        long stored = Revisions.current(connection, channel);
        long known = revision();
        if (stored > known) {
            forget(stored, known == UNKNOWN ? Optional.empty() : Revisions.between(connection, channel, known, stored));
        }
        return stored;
    }

    private synchronized long revision() {
        return revision;
    }

    /** @param changed at least what changed since the revision known; empty when that is not known */
    private synchronized void forget(long stored, Optional<Set<String>> changed) {
        if (revision >= stored) {
            return;
        }
        Set<String> subjects = changed.orElse(Set.of(Subjects.EVERYTHING));
        if (subjects.contains(Subjects.EVERYTHING)) {
            recent.clear();
            setup = null;
        } else {
            recent.removeAll(subjects);
            setup = subjects.contains(Subjects.SETUP) ? null : setup;
        }
        revision = stored;
    }

    private PriceSetup setup(Connection connection, long stored) throws SQLException {
        PriceSetup known = knownSetup();
        if (known != null) {
            return known;
        }
        PriceSetup read = PriceSetup.read(connection, channel);
        keep(stored, read);
        return read;
    }

    private synchronized PriceSetup knownSetup() {
        return setup;
    }

    private synchronized void keep(long readAt, PriceSetup read) {
        setup = revision == readAt ? read : setup;
    }

    private interface Naming {
        String subject(String code);
    }

    private interface Loading<V> {
        Map<String, V> load(Collection<String> codes) throws SQLException;
    }

    private <V extends Weighed> Map<String, V> rows(
            long stored, Collection<String> codes, Class<V> type, Naming naming, Loading<V> loading)
            throws SQLException {
        Map<String, V> rows = new HashMap<>(codes.size() * 2);
        List<String> missing = known(codes, type, naming, rows);
        if (!missing.isEmpty()) {
            Map<String, V> read = loading.load(missing);
            keep(stored, naming, read);
            rows.putAll(read);
        }
        return rows;
    }

    private synchronized <V> List<String> known(
            Collection<String> codes, Class<V> type, Naming naming, Map<String, V> found) {
        List<String> missing = new ArrayList<>();
        for (String code : codes) {
            V known = type.cast(recent.get(naming.subject(code)));
            if (known == null) {
                missing.add(code);
            } else {
                found.put(code, known);
            }
        }
        return missing;
    }

    private synchronized void keep(long readAt, Naming naming, Map<String, ? extends Weighed> read) {
        if (revision == readAt) {
            read.forEach((code, rows) -> recent.put(naming.subject(code), rows));
        }
    }
}
