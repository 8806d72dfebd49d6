package org.webnav.console.core;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.servlet.AsyncContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The open pages that wait for news. One thread writes to all of them: a change is told after a pause without further
 * changes, so that installing a feature of many bundles is one message, and a comment now and then finds out which
 * pages are gone.
 */
@Component(service = EventStreams.class)
public final class EventStreams {

    private static final long DEBOUNCE_MILLIS = 250;
    private static final long HEARTBEAT_SECONDS = 20;
    private static final int MOST = 5000;

    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "webnav-console-events"));
    private final ConsolePages pages;
    private final AutoCloseable subscription;
    private ScheduledFuture<?> pending;

    @Activate
    public EventStreams(@Reference ConsoleModules modules, @Reference ConsolePages pages) {
        this.pages = pages;
        this.subscription = modules.onChange(this::soon);
        writer.scheduleAtFixedRate(() -> write(": alive\n\n"), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void close() throws Exception {
        subscription.close();
        writer.shutdownNow();
        open.forEach(EventStream::end);
    }

    /** False when there are so many that one more would endanger the server. */
    boolean add(AsyncContext request) {
        if (open.size() >= MOST) {
            return false;
        }
        EventStream stream = new EventStream(request, open::remove);
        open.add(stream);
        request.addListener(stream);
        writer.execute(() -> stream.send("retry: 2000\n\n"));
        return true;
    }

    int size() {
        return open.size();
    }

    private synchronized void soon() {
        if (pending != null) {
            pending.cancel(false);
        }
        pending = writer.schedule(this::tell, DEBOUNCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tell() {
        write("event: registry\ndata: {\"shell\":\"" + pages.shellRevision() + "\"}\n\n");
    }

    private void write(String message) {
        open.forEach(stream -> stream.send(message));
    }
}
