package org.webnav.search.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Metrics;
import org.webnav.search.core.index.ChannelIndex;

/** Keeps one channel's index up to date, as a process of that channel. */
final class Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Set<String> PERMISSIONS = Set.of("catalog.read");
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

    private final ChannelIndex index;
    private final CurrentCaller callers;
    private final Clock clock;
    private final Metrics metrics;
    private final Executor builder;
    private final AtomicBoolean building = new AtomicBoolean();
    private volatile Instant mayBuild = Instant.EPOCH;
    private volatile Channel channel;
    private volatile String failure = "";

    /** @param builder runs what takes long */
    Keeper(Channel channel, ChannelIndex index, CurrentCaller callers, Clock clock, Metrics metrics, Executor builder) {
        this.channel = channel;
        this.index = index;
        this.callers = callers;
        this.clock = clock;
        this.metrics = metrics;
        this.builder = builder;
    }

    Channel channel() {
        return channel;
    }

    ChannelIndex index() {
        return index;
    }

    /** What went wrong last; empty when all is well. */
    String failure() {
        return failure;
    }

    /** @param newest the channel as it is now */
    void follow(Channel newest) {
        channel = newest;
        long before = index.state().revision();
        Instant start = clock.instant();
        boolean stale = attempt(() -> index.follow(newest.languages()));
        if (index.state().revision() != before) {
            metrics.time("webnav.search.follow", Duration.between(start, clock.instant()));
        }
        if (stale && !clock.instant().isBefore(mayBuild) && building.compareAndSet(false, true)) {
            submit();
        }
    }

    private void submit() {
        try {
            builder.execute(this::build);
        } catch (RejectedExecutionException e) {
            LOG.debug("The search stops", e);
        }
    }

    private void build() {
        try {
            boolean built = attempt(() -> index.build(channel.languages()));
            mayBuild = built ? Instant.EPOCH : clock.instant().plus(PAUSE_AFTER_FAILURE);
        } finally {
            building.set(false);
        }
    }

    private interface Work {
        boolean run() throws IOException;
    }

    private boolean attempt(Work work) {
        try {
            boolean result =
                    callers.as(Caller.process(channel.id(), channel.owner(), "search", PERMISSIONS), () -> run(work));
            failure = "";
            return result;
        } catch (RuntimeException e) {
            report(e);
            return false;
        }
    }

    private static boolean run(Work work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        if (!message.equals(failure)) {
            LOG.warn("The search index of channel {} does not follow the catalogue: {}", channel.code(), message, e);
        }
        failure = message;
    }
}
