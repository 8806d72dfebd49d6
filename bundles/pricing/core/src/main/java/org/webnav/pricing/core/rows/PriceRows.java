package org.webnav.pricing.core.rows;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keeps rows of the price tables in memory, per channel. */
@Component(service = PriceRows.class, configurationPid = "org.webnav.pricing.rows")
@Designate(ocd = PriceRows.Settings.class)
public final class PriceRows {

    private final Map<String, ChannelRows> channels = new ConcurrentHashMap<>();
    private final long mostRows;

    @ObjectClassDefinition(name = "Price rows in memory")
    public @interface Settings {

        @AttributeDefinition(description = "Most price and discount rows of a channel; a million take about 100 MB")
        long rows() default 2_000_000;
    }

    @Activate
    public PriceRows(Settings settings) {
        this(settings.rows());
    }

    public PriceRows(long mostRows) {
        this.mostRows = mostRows;
    }

    public ChannelRows of(String channel) {
        return channels.computeIfAbsent(channel, id -> new ChannelRows(id, mostRows));
    }
}
