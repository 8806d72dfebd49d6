package org.webnav.search.core.index;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.webnav.catalog.api.ItemDocument;

/** Writes pages of new items beside the thread that reads them. */
final class PageWriters implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int MOST_WAITING = THREADS + 1;

    private final Generation index;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, PageWriters::thread);
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    PageWriters(Generation index) {
        this.index = index;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "webnav-search-write");
        thread.setDaemon(true);
        return thread;
    }

    /** Waits while too many pages wait. */
    void add(List<ItemDocument> page) throws IOException {
        room.acquireUninterruptibly();
        threads.execute(() -> write(page));
        check();
    }

    /** Waits until every page is written. */
    void drain() throws IOException {
        room.acquireUninterruptibly(MOST_WAITING);
        room.release(MOST_WAITING);
        check();
    }

    private void write(List<ItemDocument> page) {
        try {
            if (failure.get() == null) {
                index.add(page);
            }
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            room.release();
        }
    }

    private void check() throws IOException {
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IOException("The new index could not be written", failed);
        }
    }

    /** Lets what has begun come to its end: the caller closes the index next. */
    @Override
    public void close() {
        room.acquireUninterruptibly(MOST_WAITING);
        threads.shutdown();
    }
}
