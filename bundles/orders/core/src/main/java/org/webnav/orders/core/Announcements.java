package org.webnav.orders.core;

import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Audit;
import org.webnav.platform.api.Outbox;

/** Tells the audit log and the other capabilities what became of an order. */
@Component(service = Announcements.class)
public final class Announcements {

    private final Outbox outbox;
    private final Audit audit;

    @Activate
    public Announcements(@Reference Outbox outbox, @Reference Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Within the transaction of the change. */
    void tell(UUID channel, UUID order, String action, String event, Map<String, String> facts) {
        audit.record(action, order.toString(), facts);
        outbox.publish(channel, event, order, facts);
    }

    /** What concerns nobody else. */
    void log(UUID order, String action, Map<String, String> facts) {
        audit.record(action, order.toString(), facts);
    }
}
