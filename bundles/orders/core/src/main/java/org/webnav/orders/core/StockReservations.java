package org.webnav.orders.core;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.webnav.stock.api.Stock;

/** Tells the stock what orders take; an installation without stock goes without. */
@Component(service = StockReservations.class)
public final class StockReservations {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Stock stock;

    /** Base units of those items that are kept in stock; nothing while the stock is away. */
    Map<String, BigDecimal> available(Set<String> items) {
        Stock present = stock;
        Map<String, BigDecimal> available = new HashMap<>();
        if (present != null && !items.isEmpty()) {
            present.levels(items).forEach((item, level) -> available.put(item, level.available()));
        }
        return available;
    }

    void reserve(UUID order, List<Stock.Demand> demand) {
        Stock present = stock;
        if (present != null && !demand.isEmpty()) {
            present.reserve(order, demand);
        }
    }

    void release(UUID order) {
        Stock present = stock;
        if (present != null) {
            present.release(order);
        }
    }
}
