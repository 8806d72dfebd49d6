package org.webnav.erp.core.sync;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.erp.core.Connectors;
import org.webnav.erp.core.ExchangeProcess;
import org.webnav.platform.api.Channels.Channel;

/** Synchronises at a person's wish, in one thread of its own; a wish for a channel that has one waiting is dropped. */
@Component(service = BackgroundSync.class)
public final class BackgroundSync {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundSync.class);

    private final Synchroniser synchroniser;
    private final Connectors connectors;
    private final ExchangeProcess process;
    private final Set<UUID> wished = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread created = new Thread(work, "webnav-erp-synchronise");
        created.setDaemon(true);
        return created;
    });

    @Activate
    public BackgroundSync(
            @Reference Synchroniser synchroniser,
            @Reference Connectors connectors,
            @Reference ExchangeProcess process) {
        this.synchroniser = synchroniser;
        this.connectors = connectors;
        this.process = process;
    }

    @Deactivate
    public void stop() {
        thread.shutdownNow();
    }

    public void start(Channel channel, boolean full) {
        if (wished.add(channel.id())) {
            thread.execute(() -> run(channel, full));
        }
    }

    /** True from the wish until all is read. */
    public boolean isRunning(Channel channel) {
        return wished.contains(channel.id());
    }

    private void run(Channel channel, boolean full) {
        try {
            connectors
                    .ofChannel(channel.code())
                    .forEach(line -> process.run(channel, () -> synchroniser.readAll(line, channel, full)));
        } catch (RuntimeException e) {
            LOG.warn("Synchronising channel {} failed", channel.code(), e);
        } finally {
            wished.remove(channel.id());
        }
    }
}
