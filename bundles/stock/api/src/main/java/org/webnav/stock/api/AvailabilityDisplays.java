package org.webnav.stock.api;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** How each price group of the caller's channel sees stock. */
@ProviderType
public interface AvailabilityDisplays {

    /**
     * How the caller may see stock in an answer for a buyer: the coarser of what the buyer and the caller's own
     * organisation may see; the owner's staff sees numbers. The price group is that of the customer who pays, as in prices.
     */
    AvailabilityDisplay of(UUID buyer);

    /** By price group; without a rule for the empty group, that one sees numbers. */
    List<AvailabilityDisplay> all();

    /**
     * Replaces all rules.
     *
     * @throws org.webnav.platform.api.Invalid when a group has two rules or limits do not rise from above 0
     * @throws org.webnav.platform.api.NotPermitted when the caller is not of the whole channel
     */
    void replaceAll(List<AvailabilityDisplay> displays);
}
