package org.webnav.platform.api;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/** Figures for the operator, shown at {@code /metrics} in Prometheus' text format. */
@ProviderType
public interface Metrics {

    /** @param tags name, value, name, value … of small, bounded variety */
    void count(String name, String... tags);

    void time(String name, Duration duration, String... tags);
}
