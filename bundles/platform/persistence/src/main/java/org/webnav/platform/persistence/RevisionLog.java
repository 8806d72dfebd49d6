package org.webnav.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The revision of a channel's tables in one schema, and what changed with each, so that every node can tell which of the
 * rows it keeps are old. A writer takes its turn first and makes the revision last: writers follow each other, revisions
 * grow in the order of commits, and readers wait for nobody but a commit, on Derby too.
 *
 * <p>The schema holds three tables: {@code writers (channel_id, turns)}, {@code revisions (channel_id, revision)} and
 * {@code changes (channel_id, revision, part, subjects varchar(4000))}. Immutable and thread safe.
 */
public final class RevisionLog {

    /** Subject of a change that is too great to name what it touches. */
    public static final String EVERYTHING = "*";

    /** Revisions whose changes are kept for nodes that lag behind. */
    private static final int KEPT = 1000;

    private static final int MOST_SUBJECTS = 20_000;
    private static final int LONGEST_PART = 4000;

    private final String schema;

    /** @param schema name of the capability's schema, never from outside: it becomes part of statements */
    public RevisionLog(String schema) {
        this.schema = schema;
    }

    /** Waits until no other transaction writes this schema's rows of the channel. */
    public void takeTurn(Connection connection, String channel) throws SQLException {
        String next = "update " + schema + ".writers set turns = turns + 1 where channel_id = ?";
        if (update(connection, next, channel) == 0) {
            Inserts.ifAbsent(
                    connection, "insert into " + schema + ".writers (channel_id, turns) values (?, 0)", channel);
            update(connection, next, channel);
        }
    }

    /**
     * Makes the next revision of a transaction that has taken its turn; none when nothing changed.
     *
     * @param subjects names of what changed, each without line breaks and shorter than 4000 characters
     */
    public void advance(Connection connection, String channel, Set<String> subjects) throws SQLException {
        if (subjects.isEmpty()) {
            return;
        }
        String next = "update " + schema + ".revisions set revision = revision + 1 where channel_id = ?";
        if (update(connection, next, channel) == 0) {
            update(connection, "insert into " + schema + ".revisions (channel_id, revision) values (?, 1)", channel);
        }
        long revision = current(connection, channel);
        write(connection, channel, revision, subjects.size() > MOST_SUBJECTS ? Set.of(EVERYTHING) : subjects);
        forget(connection, channel, revision - KEPT);
    }

    /** 0 before the first change. */
    public long current(Connection connection, String channel) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select revision from " + schema + ".revisions where channel_id = ?")) {
            select.setString(1, channel);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** What changed after one revision up to another; empty when that is no longer known. */
    public Optional<Set<String>> between(Connection connection, String channel, long known, long now)
            throws SQLException {
        Set<String> subjects = new LinkedHashSet<>();
        long next = known + 1;
        try (PreparedStatement select = connection.prepareStatement("select revision, part, subjects from " + schema
                + ".changes where channel_id = ? and revision > ? and revision <= ? order by revision, part")) {
            select.setString(1, channel);
            select.setLong(2, known);
            select.setLong(3, now);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (rows.getInt(2) == 0 && rows.getLong(1) != next++) {
                        return Optional.empty();
                    }
                    subjects.addAll(List.of(rows.getString(3).split("\n")));
                }
            }
        }
        return next == now + 1 ? Optional.of(subjects) : Optional.empty();
    }

    private void write(Connection connection, String channel, long revision, Set<String> subjects) throws SQLException {
        List<String> parts = packed(subjects);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + schema + ".changes (channel_id, revision, part, subjects) values (?, ?, ?, ?)")) {
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

    /** As lines of texts that fit into the column. */
    private static List<String> packed(Collection<String> subjects) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String subject : subjects) {
            if (part.length() + subject.length() >= LONGEST_PART) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.length() == 0 ? "" : "\n").append(subject);
        }
        parts.add(part.toString());
        return parts;
    }

    private void forget(Connection connection, String channel, long upTo) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from " + schema + ".changes where channel_id = ? and revision <= ?")) {
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
