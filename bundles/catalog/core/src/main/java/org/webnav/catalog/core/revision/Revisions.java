package org.webnav.catalog.core.revision;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.webnav.catalog.core.Sql;
import org.webnav.platform.persistence.Inserts;

/**
 * Numbers the changes of a channel. Writers of a channel follow each other, because each takes the channel's lock row
 * first; so revisions are in the order of commits. The numbers stand in another row, written last: on Derby, whose
 * readers wait for a changed row, a page must not wait for an import.
 */
public final class Revisions {

    /** Writes of one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Change change) throws SQLException;
    }

    private static final String LOCK = "update catalog.revision_locks set taken = taken + 1 where channel_id = ?";
    private static final String STATE =
            "select revision, schema_revision, words_revision from catalog.revisions where channel_id = ?";

    private Revisions() {}

    public static State read(Connection connection, String channel) throws SQLException {
        return Sql.list(
                        connection,
                        STATE,
                        List.of(channel),
                        row -> new State(row.getLong(1), row.getLong(2), row.getLong(3)))
                .stream()
                .findFirst()
                .orElse(State.NEW);
    }

    /** Writes in the current transaction, after whoever writes to the channel now. */
    public static <T> T write(Connection connection, String channel, Work<T> work) throws SQLException {
        lock(connection, channel);
        Change change = new Change(connection, channel, read(connection, channel));
        T result = work.in(change);
        change.finish();
        return result;
    }

    private static void lock(Connection connection, String channel) throws SQLException {
        if (Sql.update(connection, LOCK, List.of(channel)) == 0) {
            Inserts.ifAbsent(
                    connection, "insert into catalog.revision_locks (taken, channel_id) values (0, ?)", channel);
            Inserts.ifAbsent(
                    connection,
                    "insert into catalog.revisions (revision, schema_revision, words_revision, life_cycle_day,"
                            + " channel_id) values (0, 0, 0, '1970-01-01', ?)",
                    channel);
            Sql.update(connection, LOCK, List.of(channel));
        }
    }
}
