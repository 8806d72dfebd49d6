package org.webnav.platform.web.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.webnav.platform.api.Metrics;
import org.webnav.platform.api.spi.Figure;

/** Figures kept by Micrometer. */
@Component(service = {Metrics.class, MicrometerMetrics.class})
public final class MicrometerMetrics implements Metrics {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Figure, Gauge> gauges = new ConcurrentHashMap<>();

    @Activate
    public MicrometerMetrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFigure(Figure figure) {
        gauges.put(
                figure,
                Gauge.builder(figure.figure(), figure, Figure::value)
                        .description(figure.meaning())
                        .strongReference(true)
                        .register(registry));
    }

    void removeFigure(Figure figure) {
        Gauge gone = gauges.remove(figure);
        if (gone != null) {
            registry.remove(gone);
        }
    }

    @Override
    public void count(String name, String... tags) {
        registry.counter(name, tags).increment();
    }

    @Override
    public void time(String name, Duration duration, String... tags) {
        registry.timer(name, tags).record(duration);
    }

    String scrape() {
        return registry.scrape();
    }
}
