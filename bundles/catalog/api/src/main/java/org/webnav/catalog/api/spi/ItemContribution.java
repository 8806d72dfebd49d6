package org.webnav.catalog.api.spi;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;
import org.webnav.catalog.api.Item;

/**
 * Adds something to the items of a catalogue answer, for all rows at once: a price, availability, a badge. Register as
 * an OSGi service; while it is absent the answer simply lacks the part.
 */
@ConsumerType
public interface ItemContribution {

    /** Name of the part in the answer and in {@code include=}, for example {@code price}. */
    String part();

    /**
     * @param buyer the organisation that the answer is for
     * @return part per item number, as records that JSON can show; items without an entry lack the part
     */
    Map<String, ?> contribute(UUID buyer, List<Item> items);

    /**
     * Several may add the same part. Those of a higher rank are asked later: what they say of an item replaces what was
     * said before, and a null entry takes the part away.
     */
    default int rank() {
        return 0;
    }
}
