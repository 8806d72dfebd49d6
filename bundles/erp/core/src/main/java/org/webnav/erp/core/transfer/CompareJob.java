package org.webnav.erp.core.transfer;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.connector.api.ErpUnreachable;
import org.webnav.erp.core.Connectors;
import org.webnav.erp.core.ExchangeProcess;
import org.webnav.erp.core.Line;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.spi.PeriodicJob;

/** Compares acknowledged orders of every channel with its ERP. */
@Component(service = PeriodicJob.class)
public final class CompareJob implements PeriodicJob {

    private static final Logger LOG = LoggerFactory.getLogger(CompareJob.class);

    private final Comparer comparer;
    private final Connectors connectors;
    private final Channels channels;
    private final ExchangeProcess process;

    @Activate
    public CompareJob(
            @Reference Comparer comparer,
            @Reference Connectors connectors,
            @Reference Channels channels,
            @Reference ExchangeProcess process) {
        this.comparer = comparer;
        this.connectors = connectors;
        this.channels = channels;
        this.process = process;
    }

    @Override
    public String name() {
        return "erp.compare";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        for (Channel channel : channels.all()) {
            connectors.forOrders(channel.code()).ifPresent(line -> process.run(channel, () -> compare(line)));
        }
    }

    private void compare(Line line) {
        try {
            boolean more = true;
            while (more && !line.rests() && !Thread.currentThread().isInterrupted()) {
                more = comparer.compare(line);
            }
        } catch (ErpUnreachable e) {
            LOG.debug("Orders are compared with {} later: {}", line.id(), e.getMessage());
        }
    }
}
