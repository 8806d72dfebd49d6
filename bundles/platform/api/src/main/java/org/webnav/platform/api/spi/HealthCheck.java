package org.webnav.platform.api.spi;

import org.osgi.annotation.versioning.ConsumerType;

/** Tells whether a part works. Register as an OSGi service. */
@ConsumerType
public interface HealthCheck {

    /** @param ready false keeps {@code /health/ready} at 503; a part that may be away (an ERP) answers true with a note */
    record Result(boolean ready, String note) {}

    String name();

    /** Quick: at most 100 ms. */
    Result check();
}
