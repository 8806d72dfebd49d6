package org.webnav.connector.simulator.navision.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.store.Change;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Store;
import org.webnav.connector.simulator.navision.store.Table;

/**
 * Tells subscribers what changed. Changes are gathered for a while; more than 1000 become one that says "collection". A
 * busy or failing receiver is tried again, any other refusal ends the subscription.
 */
public final class Notifier implements AutoCloseable {

    private static final int MANY = 1000;
    private static final int ATTEMPTS = 6;

    private final Store store;
    private final Resources resources;
    private final Receiver receiver;
    private final Clock clock;
    private final Duration delay;
    private final Map<String, Change> gathered = new LinkedHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "navision-webhooks");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param delay how long changes are gathered; 30 seconds in Business Central
     */
    public Notifier(Store store, Resources resources, Receiver receiver, Clock clock, Duration delay) {
        this.store = store;
        this.resources = resources;
        this.receiver = receiver;
        this.clock = clock;
        this.delay = delay;
        store.onCommit(this::gather);
    }

    private void gather(List<Change> changes) {
        if (store.read(data -> data.rows(Subscriptions.TABLE).isEmpty())) {
            return;
        }
        synchronized (gathered) {
            if (gathered.isEmpty()) {
                timer.schedule(this::flush, delay.toMillis(), TimeUnit.MILLISECONDS);
            }
            for (Change change : changes) {
                gathered.merge(change.latest().table().name() + change.latest().id(), change, Notifier::combined);
            }
        }
    }

    private static Change combined(Change earlier, Change later) {
        return new Change(earlier.before(), later.after());
    }

    private void flush() {
        List<Change> changes;
        synchronized (gathered) {
            changes = List.copyOf(gathered.values());
            gathered.clear();
        }
        for (Row subscription : store.read(data -> List.copyOf(data.rows(Subscriptions.TABLE)))) {
            if (Subscriptions.isAlive(subscription, clock.instant())) {
                notify(subscription, changes);
            } else {
                forget(subscription);
            }
        }
    }

    private void notify(Row subscription, List<Change> changes) {
        String resource = subscription.text("Resource");
        ArrayNode value = Json.array();
        for (Change change : changes) {
            resources
                    .addressOf(change.latest(), resource)
                    .ifPresent(address -> value.add(entry(subscription, address, change.type(), change)));
        }
        if (value.isEmpty()) {
            return;
        }
        ObjectNode body = Json.object();
        if (value.size() > MANY) {
            Change last = changes.get(changes.size() - 1);
            body.putArray("value").add(entry(subscription, resource, "collection", last));
        } else {
            body.set("value", value);
        }
        deliver(subscription, body.toString(), 1);
    }

    private static ObjectNode entry(Row subscription, String address, String type, Change change) {
        return Json.object()
                .put("subscriptionId", subscription.text("Subscription ID"))
                .put("clientState", subscription.text("Client State"))
                .put(
                        "expirationDateTime",
                        subscription.instant("Expiration Date Time").toString())
                .put("resource", address)
                .put("changeType", type)
                .put(
                        "lastModifiedDateTime",
                        change.latest().instant(Table.MODIFIED_AT).toString());
    }

    private void deliver(Row subscription, String body, int attempt) {
        int status = receiver.send(subscription.text("Notification Url"), body);
        boolean busy = status == 408 || status == 429 || status >= 500;
        if (busy && attempt < ATTEMPTS) {
            long wait = delay.toMillis() << attempt;
            timer.schedule(() -> deliver(subscription, body, attempt + 1), wait, TimeUnit.MILLISECONDS);
        } else if (status >= 300) {
            forget(subscription);
        }
    }

    private void forget(Row subscription) {
        store.write(tx -> {
            tx.database().byId(Subscriptions.TABLE, subscription.id()).ifPresent(tx::delete);
            return null;
        });
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
