package org.webnav.erp.core.transfer;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.spi.Event;
import org.webnav.platform.api.spi.EventHandler;

/** Puts every submitted order into the transfer queue, once however often the event comes. */
@Component
public final class TransferQueue implements EventHandler {

    /** As in the orders' events; written out because the orders may be absent. */
    private static final String SUBMITTED = "orders.submitted";

    private final TransferStore store;

    @Activate
    public TransferQueue(@Reference TransferStore store) {
        this.store = store;
    }

    @Override
    public String consumer() {
        return "erp.transfers";
    }

    @Override
    public Set<String> types() {
        return Set.of(SUBMITTED);
    }

    @Override
    public void handle(Event event) {
        store.enqueue(event.subject(), event.data().get("number"), event.data().get("reference"));
    }
}
