package org.webnav.platform.api.spi;

import java.time.Duration;
import org.osgi.annotation.versioning.ConsumerType;

/** Work that some node does again and again. Register as an OSGi service; a lease keeps it to one node at a time. */
@ConsumerType
public interface PeriodicJob {

    /** Stable name, also of the lease. */
    String name();

    /** Pause between the end of a run and the next start; at least 100 ms. */
    Duration pause();

    /** Longest run that is thought normal; the lease lasts that long and is renewed while the run goes on. */
    Duration lease();

    void run();
}
