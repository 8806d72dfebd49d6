package org.webnav.platform.core.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.spi.Event;
import org.webnav.platform.api.spi.EventHandler;
import org.webnav.platform.api.spi.PeriodicJob;
import org.webnav.platform.core.jdbc.Jdbc;
import org.webnav.platform.core.outbox.OutboxStore.Failure;
import org.webnav.platform.core.outbox.OutboxStore.Placed;

/**
 * Delivers the outbox. One node at a time gives committed events their place in the stream (a number taken at insert
 * would let a consumer overtake a slower transaction) and hands them to the consumers, each of which keeps its own
 * position.
 */
@Component
public final class OutboxDelivery implements PeriodicJob {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);
    private static final int PORTION = 200;
    private static final int LAST_ATTEMPT = 12;

    private final OutboxStore store;
    private final Transactions transactions;
    private final CurrentCaller callers;
    private final Channels channels;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    final List<EventHandler> handlers = new CopyOnWriteArrayList<>();

    @Activate
    public OutboxDelivery(
            @Reference(target = "(webnav.unit=platform)") DataSource source,
            @Reference Transactions transactions,
            @Reference CurrentCaller callers,
            @Reference Channels channels,
            @Reference Clock clock) {
        this.store = new OutboxStore(new Jdbc(source));
        this.transactions = transactions;
        this.callers = callers;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "platform.outbox";
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(150);
    }

    @Override
    public Duration lease() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        place();
        handlers.forEach(this::serve);
    }

    /** The trouble of one consumer is not the trouble of the others. */
    private void serve(EventHandler handler) {
        try {
            deliver(handler);
        } catch (RuntimeException e) {
            LOG.error("Events for {} cannot be delivered now", handler.consumer(), e);
        }
    }

    private void place() {
        transactions.required(() -> {
            List<String> events = store.unplaced(PORTION);
            if (!events.isEmpty()) {
                long position = store.position(OutboxStore.SEQUENCER);
                store.place(events, position);
                store.moveTo(OutboxStore.SEQUENCER, position + events.size());
            }
            return null;
        });
    }

    private void deliver(EventHandler handler) {
        String consumer = handler.consumer();
        store.due(consumer, clock.instant(), PORTION).forEach(failure -> again(handler, failure));
        Set<String> types = handler.types();
        long known = store.position(consumer);
        long passed = known;
        for (Placed placed : store.after(known, PORTION)) {
            passed = placed.position();
            if (types.contains(placed.event().type())) {
                next(handler, placed);
                known = passed;
            }
        }
        if (passed > known) {
            pass(consumer, passed);
        }
    }

    /** What the consumer does not want is written once for many: every commit waits for the disk. */
    private void pass(String consumer, long position) {
        transactions.required(() -> {
            store.moveTo(consumer, position);
            return null;
        });
    }

    private void next(EventHandler handler, Placed placed) {
        Event event = placed.event();
        String consumer = handler.consumer();
        if (store.waitsBehindAnother(consumer, event.subject())) {
            skip(consumer, placed, "Waits behind an earlier event of the same subject");
            return;
        }
        try {
            transactions.required(() -> {
                handle(handler, event);
                store.moveTo(consumer, placed.position());
                return null;
            });
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Event {} of {} failed at {}; it will be tried again", event.type(), event.subject(), consumer, e);
            skip(consumer, placed, String.valueOf(e.getMessage()));
        }
    }

    private void skip(String consumer, Placed placed, String note) {
        transactions.required(() -> {
            store.remember(consumer, placed, 1, clock.instant().plus(delay(1)), false, note);
            store.moveTo(consumer, placed.position());
            return null;
        });
    }

    private void again(EventHandler handler, Failure failure) {
        String consumer = handler.consumer();
        try {
            transactions.required(() -> {
                handle(handler, failure.placed().event());
                store.forget(consumer, failure.placed().position());
                return null;
            });
        } catch (RuntimeException | LinkageError e) {
            int attempts = failure.attempts() + 1;
            boolean parked = attempts >= LAST_ATTEMPT;
            if (parked) {
                LOG.warn(
                        "Event {} is parked at {}: a person must look",
                        failure.placed().event().id(),
                        consumer,
                        e);
            }
            transactions.required(() -> {
                store.remember(
                        consumer,
                        failure.placed(),
                        attempts,
                        clock.instant().plus(delay(attempts)),
                        parked,
                        String.valueOf(e.getMessage()));
                return null;
            });
        }
    }

    private void handle(EventHandler handler, Event event) {
        Caller process =
                Caller.process(event.channel(), channels.get(event.channel()).owner(), handler.consumer(), Set.of());
        callers.as(process, () -> {
            handler.handle(event);
            return null;
        });
    }

    private static Duration delay(int attempts) {
        return Duration.ofSeconds(Math.min(300, 1L << Math.min(attempts, 9)));
    }
}
