package org.webnav.platform.core.outbox;

import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.spi.Figure;
import org.webnav.platform.api.spi.HealthCheck;
import org.webnav.platform.core.jdbc.Jdbc;

/** Shows parked events to the operator: nothing but a person gets them going again. */
@Component
public final class OutboxParked implements HealthCheck, Figure {

    private final OutboxStore store;

    @Activate
    public OutboxParked(@Reference(target = "(webnav.unit=platform)") DataSource source) {
        store = new OutboxStore(new Jdbc(source));
    }

    @Override
    public String name() {
        return "outbox";
    }

    /** Always ready: the portal works, though a consumer misses something. */
    @Override
    public Result check() {
        Map<String, Long> parked = store.parked();
        String counts = parked.entrySet().stream()
                .map(count -> count.getValue() + " at " + count.getKey())
                .collect(Collectors.joining(", "));
        return new Result(true, counts.isEmpty() ? "" : "parked events, a person must look: " + counts);
    }

    @Override
    public String figure() {
        return "webnav.outbox.parked";
    }

    @Override
    public String meaning() {
        return "Events that failed at their last attempt and wait for a person";
    }

    @Override
    public long value() {
        return store.parked().values().stream().mapToLong(Long::longValue).sum();
    }
}
