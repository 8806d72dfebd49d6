package org.webnav.connector.simulator.navision.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.webnav.connector.simulator.navision.odata.NavException;

/** One unit of work on the database: stamps the records it stores and can take everything back. */
public final class Transaction {

    private final Database database;
    private final AtomicLong version;
    private final Instant now;
    private final Function<Row, String> identities;
    private final List<Change> changes = new ArrayList<>();

    Transaction(Database database, AtomicLong version, Instant now, Function<Row, String> identities) {
        this.database = database;
        this.version = version;
        this.now = now;
        this.identities = identities;
    }

    public Database database() {
        return database;
    }

    /** The moment that every change of this transaction bears. */
    public Instant now() {
        return now;
    }

    /** Stores a new record and returns it with its system fields. */
    public Row insert(Row row) {
        String table = row.table().name();
        Object[] key = row.table().key().stream().map(f -> row.get(f.name())).toArray();
        if (database.find(table, key).isPresent()) {
            throw NavException.alreadyExists(row);
        }
        Row identified = row.isBlank(Table.SYSTEM_ID) ? row.with(Table.SYSTEM_ID, identities.apply(row)) : row;
        return store(null, identified.with(Table.CREATED_AT, now));
    }

    /** Stores a changed record and returns it with its new row version. The key must not change. */
    public Row modify(Row row) {
        Row before = database.byId(row.table().name(), row.id()).orElseThrow(() -> NavException.notFound());
        return store(before, row);
    }

    /** Marks a record as changed although only what depends on it did. */
    public Row touch(Row row) {
        return modify(row);
    }

    public void delete(Row row) {
        Row before = database.remove(row);
        changes.add(new Change(before, null));
    }

    private Row store(Row before, Row row) {
        Row stamped = row.with(Table.MODIFIED_AT, now).with(Table.VERSION, version.incrementAndGet());
        database.put(stamped);
        changes.add(new Change(before, stamped));
        return stamped;
    }

    int savepoint() {
        return changes.size();
    }

    void rollbackTo(int savepoint) {
        while (changes.size() > savepoint) {
            Change change = changes.remove(changes.size() - 1);
            if (change.after() != null) {
                database.remove(change.after());
            }
            if (change.before() != null) {
                database.put(change.before());
            }
        }
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
