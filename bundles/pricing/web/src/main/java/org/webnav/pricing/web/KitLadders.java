package org.webnav.pricing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.spi.ItemContribution;

/** Takes the quantity ladder of its own item away from a kit that costs what its components cost. */
@Component
public final class KitLadders implements ItemContribution {

    private final KitPrices kits;

    @Activate
    public KitLadders(@Reference KitPrices kits) {
        this.kits = kits;
    }

    @Override
    public String part() {
        return "ladder";
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public Map<String, ?> contribute(UUID buyer, List<Item> items) {
        Map<String, Object> none = new HashMap<>();
        kits.summed(buyer, items).keySet().forEach(number -> none.put(number, null));
        return none;
    }
}
