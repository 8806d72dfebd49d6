package org.webnav.erp.core.sync;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.erp.core.Connectors;
import org.webnav.erp.core.ExchangeProcess;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.spi.PeriodicJob;

/** Keeps the replicated data of every channel with a connector up to date. */
@Component(service = PeriodicJob.class)
public final class SynchroniseJob implements PeriodicJob {

    private final Synchroniser synchroniser;
    private final Connectors connectors;
    private final Channels channels;
    private final ExchangeProcess process;

    @Activate
    public SynchroniseJob(
            @Reference Synchroniser synchroniser,
            @Reference Connectors connectors,
            @Reference Channels channels,
            @Reference ExchangeProcess process) {
        this.synchroniser = synchroniser;
        this.connectors = connectors;
        this.channels = channels;
        this.process = process;
    }

    @Override
    public String name() {
        return "erp.synchronise";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        for (Channel channel : channels.all()) {
            connectors
                    .ofChannel(channel.code())
                    .forEach(line -> process.run(channel, () -> synchroniser.readDue(line, channel)));
        }
    }
}
