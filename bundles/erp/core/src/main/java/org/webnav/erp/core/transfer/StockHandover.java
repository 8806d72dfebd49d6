package org.webnav.erp.core.transfer;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.stock.api.DemandFeed;

/** Keeps what an order reserves until the ERP's demand has it; there only while the stock is. */
@Component(service = Handover.class, property = "feed.cardinality.minimum:Integer=1")
public final class StockHandover implements Handover {

    private final DemandFeed feed;
    private final CurrentCaller callers;

    @Activate
    public StockHandover(
            @Reference(name = "feed", cardinality = ReferenceCardinality.OPTIONAL) DemandFeed feed,
            @Reference CurrentCaller callers) {
        this.feed = feed;
        this.callers = callers;
    }

    @Override
    public void handedOver(UUID order) {
        feed.handOver(callers.get().channel(), order);
    }
}
