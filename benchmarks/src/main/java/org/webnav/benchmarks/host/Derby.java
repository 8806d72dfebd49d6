package org.webnav.benchmarks.host;

import java.time.Duration;
import java.util.Map;

/** The database inside the portal's process, in the portal's data folder. */
final class Derby implements Database {

    @Override
    public String title() {
        return "Derby, inside the portal";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public Duration cpu() {
        return Duration.ZERO;
    }

    @Override
    public void close() {
        // ends with the portal
    }
}
