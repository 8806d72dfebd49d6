package org.webnav.stock.core;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keeps levels of stock in memory, per channel. */
@Component(service = ChannelStocks.class, configurationPid = "org.webnav.stock.levels")
@Designate(ocd = ChannelStocks.Settings.class)
public final class ChannelStocks {

    private final Map<String, ChannelStock> channels = new ConcurrentHashMap<>();
    private final int mostItems;

    @ObjectClassDefinition(name = "Levels of stock in memory")
    public @interface Settings {

        @AttributeDefinition(description = "Most items of a channel; 100,000 at two places take about 50 MB")
        int items() default 100_000;
    }

    @Activate
    public ChannelStocks(Settings settings) {
        this(settings.items());
    }

    ChannelStocks(int mostItems) {
        this.mostItems = mostItems;
    }

    ChannelStock of(String channel) {
        return channels.computeIfAbsent(channel, id -> new ChannelStock(id, mostItems));
    }
}
