package org.webnav.platform.api;

import java.time.Duration;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Shares work among nodes: whoever holds the lease of a name may work on it. By compare-and-set in the database. */
@ProviderType
public interface Leases {

    /**
     * @param fence grows with every new holder; a write guarded by it cannot be overtaken by a paused earlier holder
     */
    record Lease(String name, String holder, long fence) {}

    /** Empty when another holder's lease has not run out by the database's clock. */
    Optional<Lease> acquire(String name, Duration duration);

    /** False when the lease was lost meanwhile: stop working. */
    boolean renew(Lease lease, Duration duration);

    void release(Lease lease);
}
