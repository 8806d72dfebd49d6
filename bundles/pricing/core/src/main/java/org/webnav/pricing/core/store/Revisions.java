package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The revision of a channel's price tables and what changed with each. A writer takes its turn first and makes the
 * revision last: so writers follow each other, revisions grow in the order of commits, and readers wait for nobody but a
 * commit, on Derby too.
 */
public final class Revisions {

    /** Revisions that are kept for caches that lag behind. */
    static final int KEPT = 1000;

    /** More subjects than this are written as {@link Subjects#EVERYTHING}. */
    private static final int MOST_SUBJECTS = 20_000;

    private Revisions() {}

    /** Waits until no other transaction writes prices of the channel. */
    static void takeTurn(Connection connection, String channel) throws SQLException {
        if (update(connection, "update pricing.writers set turns = turns + 1 where channel_id = ?", channel) == 0) {
            update(connection, "insert into pricing.writers (channel_id, turns) values (?, 1)", channel);
        }
    }

    /** Makes the next revision of a transaction that has taken its turn. */
    static void advance(Connection connection, String channel, Set<String> subjects) throws SQLException {
        if (subjects.isEmpty()) {
            return;
        }
        if (update(connection, "update pricing.revisions set revision = revision + 1 where channel_id = ?", channel)
                == 0) {
            update(connection, "insert into pricing.revisions (channel_id, revision) values (?, 1)", channel);
        }
        long revision = current(connection, channel);
        write(connection, channel, revision, subjects);
        forget(connection, channel, revision - KEPT);
    }

    /** 0 before the first change. */
    public static long current(Connection connection, String channel) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select revision from pricing.revisions where channel_id = ?")) {
            select.setString(1, channel);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** What changed after one revision up to another; empty when that is no longer known. */
    public static Optional<Set<String>> between(Connection connection, String channel, long known, long now)
            throws SQLException {
        Set<String> subjects = new LinkedHashSet<>();
        long next = known + 1;
        try (PreparedStatement select = connection.prepareStatement("select revision, part, subjects from"
                + " pricing.changes where channel_id = ? and revision > ? and revision <= ? order by revision, part")) {
            select.setString(1, channel);
            select.setLong(2, known);
            select.setLong(3, now);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (rows.getInt(2) == 0 && rows.getLong(1) != next++) {
                        return Optional.empty();
                    }
                    subjects.addAll(Subjects.unpacked(rows.getString(3)));
                }
            }
        }
        return next == now + 1 ? Optional.of(subjects) : Optional.empty();
    }

    private static void write(Connection connection, String channel, long revision, Set<String> subjects)
            throws SQLException {
        List<String> parts = Subjects.packed(subjects.size() > MOST_SUBJECTS ? Set.of(Subjects.EVERYTHING) : subjects);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into pricing.changes (channel_id, revision, part, subjects) values (?, ?, ?, ?)")) {
            for (int part = 0; part < parts.size(); part++) {
                insert.setString(1, channel);
                insert.setLong(2, revision);
                insert.setInt(3, part);
                insert.setString(4, parts.get(part));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void forget(Connection connection, String channel, long upTo) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from pricing.changes where channel_id = ? and revision <= ?")) {
            delete.setString(1, channel);
            delete.setLong(2, upTo);
            delete.executeUpdate();
        }
    }

    private static int update(Connection connection, String sql, String channel) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, channel);
            return update.executeUpdate();
        }
    }
}
