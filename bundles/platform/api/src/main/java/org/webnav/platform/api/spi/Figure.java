package org.webnav.platform.api.spi;

import org.osgi.annotation.versioning.ConsumerType;

/** A number that rises and falls, shown among the operator's metrics. Register as an OSGi service. */
@ConsumerType
public interface Figure {

    /** Name among the metrics, lower case with dots: {@code webnav.outbox.parked}. Never changes. */
    String figure();

    /** What the number tells, in one sentence. */
    String meaning();

    /** Asked whenever somebody reads the metrics; quick: at most 100 ms. */
    long value();
}
