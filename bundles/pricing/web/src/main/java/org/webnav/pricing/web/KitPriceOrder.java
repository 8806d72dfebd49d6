package org.webnav.pricing.web;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.spi.ItemOrder;
import org.webnav.platform.api.NotFound;

/** Sorts kits that cost what their components cost by what lists show of them. */
@Component
public final class KitPriceOrder implements ItemOrder {

    private final ComponentServiceObjects<KitPrices> prices;

    /** @param prices taken when needed only, because the catalogue asks for orders itself */
    @Activate
    public KitPriceOrder(@Reference ComponentServiceObjects<KitPrices> prices) {
        this.prices = prices;
    }

    @Override
    public String key() {
        return "price";
    }

    @Override
    public int precedence() {
        return 1;
    }

    @Override
    public Map<String, BigDecimal> rank(UUID buyer, Collection<String> numbers) {
        KitPrices kits = prices.getService();
        try {
            return kits.netUnitPrices(buyer, numbers);
        } catch (NotFound e) {
            return Map.of(); // nobody who buys here has prices
        } finally {
            prices.ungetService(kits);
        }
    }
}
