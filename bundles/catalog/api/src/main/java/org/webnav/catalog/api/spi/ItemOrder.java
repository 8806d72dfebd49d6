package org.webnav.catalog.api.spi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/** Sorts items by what another capability knows, for example the buyer's own price. Register as an OSGi service. */
@ConsumerType
public interface ItemOrder {

    /** As {@code sort=} names it, for example {@code price}. */
    String key();

    /** @return what to sort by, small first; items that are missing come last. At most 5,000 numbers at once. */
    Map<String, BigDecimal> rank(UUID buyer, Collection<String> numbers);

    /**
     * Several may have the same key. What those of a higher precedence say of an item replaces what the others say, and a
     * null entry lets it come last.
     */
    default int precedence() {
        return 0;
    }
}
