package org.webnav.platform.api;

import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Domain events that leave a capability: rows written in the transaction of the change, delivered at least once. */
@ProviderType
public interface Outbox {

    /**
     * Joins the current transaction; there is none: {@link IllegalStateException}.
     *
     * @param type {@code <capability>.<past tense>}, for example {@code orders.submitted}
     * @param subject what the event is about; events of one subject are delivered in order
     * @param data flat facts; whoever needs more asks the capability's API
     */
    void publish(UUID channel, String type, UUID subject, Map<String, String> data);
}
