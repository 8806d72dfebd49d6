package org.webnav.erp.core;

import java.time.Duration;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** The configured times of the exchange. */
@Component(service = ExchangeSettings.class, configurationPid = "org.webnav.erp")
@Designate(ocd = ExchangeConfig.class)
public final class ExchangeSettings {

    private final ExchangeConfig config;

    @Activate
    public ExchangeSettings(ExchangeConfig config) {
        this.config = config;
    }

    public Duration quietPeriod() {
        return Duration.ofSeconds(config.quietPeriodSeconds());
    }

    public Duration claim() {
        return Duration.ofSeconds(config.claimSeconds());
    }

    /** When an order that was acknowledged at this moment is first compared with the ERP. */
    public Instant compareAfter(Instant acknowledged) {
        return acknowledged.plusSeconds(config.compareAfterSeconds());
    }

    public Duration comparePause() {
        return Duration.ofSeconds(config.compareSeconds());
    }

    /** How long after its submission an order is compared with the ERP. */
    public Duration compareFor() {
        return Duration.ofDays(config.compareDays());
    }

    public Duration delta() {
        return Duration.ofSeconds(config.deltaSeconds());
    }

    public Duration prices() {
        return Duration.ofSeconds(config.priceSeconds());
    }

    public Duration full() {
        return Duration.ofSeconds(config.fullSeconds());
    }

    public Duration overlap() {
        return Duration.ofSeconds(config.overlapSeconds());
    }
}
