package org.webnav.settlement.api;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Settlements of the organisations that the caller may see. */
@ProviderType
public interface Settlements {

    Settlement of(UUID buyer);

    /** Earliest due date first. */
    List<OpenEntry> openEntries(UUID buyer);
}
