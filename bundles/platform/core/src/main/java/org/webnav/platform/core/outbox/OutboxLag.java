package org.webnav.platform.core.outbox;

import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.spi.Figure;
import org.webnav.platform.core.jdbc.Jdbc;

/** Shows the operator how far the slowest consumer, present or absent, is behind. */
@Component
public final class OutboxLag implements Figure {

    private final OutboxStore store;

    @Activate
    public OutboxLag(@Reference(target = "(webnav.unit=platform)") DataSource source) {
        store = new OutboxStore(new Jdbc(source));
    }

    @Override
    public String figure() {
        return "webnav.outbox.lag";
    }

    @Override
    public String meaning() {
        return "Events that the slowest consumer has not been offered yet";
    }

    @Override
    public long value() {
        return store.lag();
    }
}
