package org.webnav.erp.core;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.webnav.connector.api.ErpConnector;

/** The connectors that are there at the moment, each with the channel that it serves. */
@Component(service = Connectors.class)
public final class Connectors {

    private final Clock clock;
    private final Map<ErpConnector, Line> lines = new ConcurrentHashMap<>();

    @Activate
    public Connectors(@Reference Clock clock) {
        this.clock = clock;
    }

    @Reference(
            service = ErpConnector.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    public void bind(ErpConnector connector, Map<String, ?> properties) {
        String channel = String.valueOf(properties.get(ErpConnector.CHANNEL));
        lines.put(connector, new Line(connector, channel, clock));
    }

    public void unbind(ErpConnector connector) {
        lines.remove(connector);
    }

    /** In the order of their ids. */
    public List<Line> lines() {
        return lines.values().stream().sorted(Comparator.comparing(Line::id)).toList();
    }

    public List<Line> ofChannel(String code) {
        return lines().stream().filter(line -> line.channelCode().equals(code)).toList();
    }

    /** The one that takes a channel's orders: the first by id. */
    public Optional<Line> forOrders(String channelCode) {
        return ofChannel(channelCode).stream().findFirst();
    }
}
