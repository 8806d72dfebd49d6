package org.webnav.platform.api.spi;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Receives events from the outbox. Register as an OSGi service; while the service is absent its events wait.
 * Delivery is at least once and in order per subject, each in a transaction of its own in which the handler's writes
 * take part. An exception makes the event wait and be tried again with growing delay; after the last attempt it is
 * parked, and later events of the same subject wait behind it.
 */
@ConsumerType
public interface EventHandler {

    /** Stable name under which the position in the stream is kept. */
    String consumer();

    /** Event types, for example {@code orders.submitted}. */
    Set<String> types();

    /** Runs as a process of the event's channel. */
    void handle(Event event);
}
