package org.webnav.catalog.core;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.TradeRelations;

/** Whose catalogue a request shows. */
@Component(service = Buyers.class)
public final class Buyers {

    private final TradeRelations relations;

    @Activate
    public Buyers(@Reference TradeRelations relations) {
        this.relations = relations;
    }

    /** @param buyer null for the caller's own organisation */
    Buyer of(Reading reading, UUID buyer) {
        return new Buyer(
                reading.caller(),
                buyer == null ? reading.caller().organisation() : buyer,
                reading.words().rules(),
                relations);
    }
}
