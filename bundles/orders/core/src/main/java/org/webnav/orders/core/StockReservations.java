package org.webnav.orders.core;

import java.util.List;
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
