package org.webnav.catalog.core.revision;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.webnav.catalog.core.Sql;

/** A change that is being written: it holds the channel's lock until its transaction ends. */
public final class Change {

    private static final String TOUCH = "update catalog.items set revision = ? where channel_id = ? and number = ?";

    private final Connection connection;
    private final String channel;
    private final State before;
    private long items;
    private boolean schema;
    private boolean words;

    Change(Connection connection, String channel, State before) {
        this.connection = connection;
        this.channel = channel;
        this.before = before;
        this.items = before.items();
    }

    /** What the change is made upon. */
    public State before() {
        return before;
    }

    /** The revision that the next changed item gets: each item has one of its own. */
    public long next() {
        return ++items;
    }

    /** Gives items new revisions whose own row is not written otherwise. */
    public void touch(Collection<String> numbers) throws SQLException {
        Sql.batch(
                connection,
                TOUCH,
                numbers.stream()
                        .map(number -> List.<Object>of(next(), channel, number))
                        .toList());
    }

    public void schema() {
        schema = true;
    }

    public void words() {
        words = true;
    }

    void finish() throws SQLException {
        if (items != before.items() || schema || words) {
            Sql.batch(
                    connection,
                    "update catalog.revisions set revision = ?, schema_revision = ?, words_revision = ?"
                            + " where channel_id = ?",
                    List.of(List.<Object>of(
                            items, before.schema() + (schema ? 1 : 0), before.words() + (words ? 1 : 0), channel)));
        }
    }
}
