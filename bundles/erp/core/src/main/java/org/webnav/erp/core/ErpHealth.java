package org.webnav.erp.core;

import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.spi.HealthCheck;

/** Always ready, since the portal works without its ERP; a note tells which one is away. */
@Component
public final class ErpHealth implements HealthCheck {

    private final Connectors connectors;

    @Activate
    public ErpHealth(@Reference Connectors connectors) {
        this.connectors = connectors;
    }

    @Override
    public String name() {
        return "erp";
    }

    @Override
    public Result check() {
        String note = connectors.lines().stream()
                .filter(line -> !line.reachable())
                .map(line -> line.id() + ": " + line.note())
                .collect(Collectors.joining("; "));
        return new Result(true, note);
    }
}
