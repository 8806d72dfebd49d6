package org.webnav.connector.simulator.navision.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The database behind a lock: many readers or one writer. A write is durable (journal written and forced to disk)
 * before {@link #write} returns; when it throws, nothing of it remains.
 */
public final class Store implements AutoCloseable {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Database database;
    private final Journal journal;
    private final Clock clock;
    private final AtomicLong version = new AtomicLong();
    private final List<Consumer<List<Change>>> listeners = new CopyOnWriteArrayList<>();
    private Transaction current;
    private Instant last = Instant.EPOCH;

    public Store(Schema schema, Journal journal, Clock clock) {
        this.database = new Database(schema);
        this.journal = journal;
        this.clock = clock;
    }

    /** Runs work while nobody reads or writes. */
    public void exclusively(Runnable work) {
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Fills the database without writing to the journal: the seed can always be made again. */
    public void seed(Instant at, Consumer<Transaction> seed) {
        lock.writeLock().lock();
        try {
            database.clear();
            version.set(0);
            seed.accept(new Transaction(database, version, at, Store::stableIdentity));
            last = at;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Seeded records keep their identity over every start and reset. */
    private static String stableIdentity(Row row) {
        String name = row.table().name() + row.key().parts();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Repeats what the journal holds. */
    public void replay() {
        lock.writeLock().lock();
        try {
            journal.replay(database, row -> {
                version.accumulateAndGet(row.integer(Table.VERSION), Math::max);
                Instant at = row.instant(Table.MODIFIED_AT);
                last = at.isAfter(last) ? at : last;
            });
        } finally {
            lock.writeLock().unlock();
        }
    }

    public <T> T read(Function<Database, T> work) {
        lock.readLock().lock();
        try {
            return work.apply(database);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Runs the work as one transaction, or as a part of the one that this thread is already in. */
    public <T> T write(Function<Transaction, T> work) {
        if (lock.isWriteLockedByCurrentThread()) {
            return joined(work);
        }
        lock.writeLock().lock();
        List<Change> changes;
        T result;
        try {
            current = new Transaction(
                    database, version, tick(), row -> UUID.randomUUID().toString());
            result = joined(work);
            changes = current.changes();
            commit(changes);
        } finally {
            current = null;
            lock.writeLock().unlock();
        }
        listeners.forEach(listener -> listener.accept(changes));
        return result;
    }

    /** Is told about the changes of every transaction after it was committed. */
    public void onCommit(Consumer<List<Change>> listener) {
        listeners.add(listener);
    }

    private <T> T joined(Function<Transaction, T> work) {
        int savepoint = current.savepoint();
        try {
            return work.apply(current);
        } catch (RuntimeException failure) {
            current.rollbackTo(savepoint);
            throw failure;
        }
    }

    private void commit(List<Change> changes) {
        try {
            journal.append(changes);
        } catch (RuntimeException failure) {
            current.rollbackTo(0);
            throw failure;
        }
    }

    /** Every transaction gets a later millisecond than the one before, so that a delta read misses nothing. */
    private Instant tick() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        last = now.isAfter(last) ? now : last.plusMillis(1);
        return last;
    }

    @Override
    public void close() {
        journal.close();
    }
}
