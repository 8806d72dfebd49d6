package org.webnav.search.core;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.catalog.api.ItemDocuments;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Metrics;
import org.webnav.search.core.index.ChannelIndex;

/** The indexes of this node's channels, and the two threads that keep them up to date. */
@Component(service = ChannelIndexes.class, configurationPid = "org.webnav.search")
@Designate(ocd = SearchConfig.class)
public final class ChannelIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelIndexes.class);
    private static final int SECONDS_TO_END = 30;

    private final ItemDocuments items;
    private final Channels channels;
    private final CurrentCaller callers;
    private final Clock clock;
    private final Metrics metrics;
    private final Path folder;
    private final double megabytes;
    private final Map<UUID, Keeper> keepers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService follower =
            Executors.newSingleThreadScheduledExecutor(thread("webnav-search-follow"));
    private final ExecutorService builder = Executors.newSingleThreadExecutor(thread("webnav-search-build"));

    @Activate
    public ChannelIndexes(
            BundleContext bundle,
            SearchConfig config,
            @Reference ItemDocuments items,
            @Reference Channels channels,
            @Reference CurrentCaller callers,
            @Reference Clock clock,
            @Reference Metrics metrics) {
        this(folder(bundle, config), config, items, channels, callers, clock, metrics);
    }

    ChannelIndexes(
            Path folder,
            SearchConfig config,
            ItemDocuments items,
            Channels channels,
            CurrentCaller callers,
            Clock clock,
            Metrics metrics) {
        this.folder = folder;
        this.megabytes = config.bufferMegabytes();
        this.items = items;
        this.channels = channels;
        this.callers = callers;
        this.clock = clock;
        this.metrics = metrics;
        follower.scheduleWithFixedDelay(this::follow, 0, config.pollMilliseconds(), TimeUnit.MILLISECONDS);
    }

    private static Path folder(BundleContext bundle, SearchConfig config) {
        if (!config.path().isEmpty()) {
            return Path.of(config.path());
        }
        String data = bundle.getProperty("karaf.data");
        return data == null ? bundle.getDataFile("search").toPath() : Path.of(data, "search");
    }

    private static ThreadFactory thread(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    Optional<ChannelIndex> of(UUID channel) {
        return Optional.ofNullable(keepers.get(channel)).map(Keeper::index);
    }

    Collection<Keeper> keepers() {
        return keepers.values();
    }

    private void follow() {
        try {
            for (Channel channel : channels.all()) {
                if (!follower.isShutdown()) {
                    keepers.computeIfAbsent(channel.id(), k -> keeper(channel)).follow(channel);
                }
            }
        } catch (RuntimeException | LinkageError e) {
            // Whatever escapes here would end the thread's schedule for good.
            LOG.warn("The search indexes wait: {}", e.toString());
        }
    }

    private Keeper keeper(Channel channel) {
        Path own = folder.resolve(channel.id().toString());
        return new Keeper(
                channel,
                new ChannelIndex(channel.id(), items, own, clock, megabytes),
                callers,
                clock,
                metrics,
                builder);
    }

    @Deactivate
    public void close() {
        follower.shutdown();
        keepers.values().forEach(each -> each.index().stop());
        builder.shutdown();
        await(follower);
        await(builder);
        keepers.values().forEach(ChannelIndexes::close);
    }

    private static void await(ExecutorService threads) {
        try {
            if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("The search still works at its index after {} seconds.", SECONDS_TO_END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Keeper keeper) {
        try {
            keeper.index().close();
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "The search index of channel {} was not closed in order and may be made anew: {}",
                    keeper.channel().code(),
                    e.getMessage());
        }
    }
}
