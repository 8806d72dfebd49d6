package org.webnav.erp.core.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.webnav.connector.api.ErpConnector;
import org.webnav.connector.api.ErpRecords;
import org.webnav.erp.core.sync.Load.Outcome;
import org.webnav.erp.core.transfer.TransferStore;
import org.webnav.stock.api.DemandFeed;
import org.webnav.stock.api.StockFeed;
import org.webnav.stock.api.StockFeed.ReceiptRow;

/**
 * Stock by location, what orders take of it and what is expected, as one picture. Demand is read first and receipts last:
 * what the ERP posts in between is then missing for a moment rather than promised twice. Levels are gathered before they
 * are applied, since the feed replaces an item's levels and its locations may come in two portions.
 */
@Component(
        service = Subjects.class,
        property = {"feed.cardinality.minimum:Integer=1", "demands.cardinality.minimum:Integer=1"})
public final class StockSubjects implements Subjects {

    private final StockFeed feed;
    private final DemandFeed demands;
    private final TransferStore transfers;
    private final Clock clock;
    private final Map<String, StockNeeds> lastNeeds = new ConcurrentHashMap<>();

    @Activate
    public StockSubjects(
            @Reference(name = "feed", cardinality = ReferenceCardinality.OPTIONAL) StockFeed feed,
            @Reference(name = "demands", cardinality = ReferenceCardinality.OPTIONAL) DemandFeed demands,
            @Reference TransferStore transfers,
            @Reference Clock clock) {
        this.feed = feed;
        this.demands = demands;
        this.transfers = transfers;
        this.clock = clock;
    }

    @Override
    public List<Subject> all() {
        return List.of(new Subject("stock", 30, Subject.Pace.QUICK, this::stock));
    }

    /** Reservations end last, when the levels no longer promise what they held back. */
    private Outcome stock(Load load) {
        UUID channel = load.channel().id();
        OpenDemand demand = OpenDemand.read(load, demands, transfers);
        var levels = levels(load, load.since());
        List<ErpRecords.ExpectedReceipt> receipts = receipts(load);
        StockNeeds needs = StockNeeds.of(demand.lines(), receipts, LocalDate.now(clock));
        if (!levels.read().complete() && !needs.equals(lastNeeds.get(load.line().id()))) {
            levels = levels(load, null);
        }
        feed.applyLevels(
                channel,
                needs.levels(levels.rows()),
                levels.read().complete(),
                levels.read().readAt());
        feed.replaceReceipts(
                channel,
                receipts.stream()
                        .map(r -> new ReceiptRow(r.item(), r.location(), r.date(), r.quantity()))
                        .toList());
        demands.replaceDemand(channel, needs.later(), demand.counted());
        lastNeeds.put(load.line().id(), needs);
        return levels.outcome();
    }

    /** What nobody knows the day of is not promised. */
    private static List<ErpRecords.ExpectedReceipt> receipts(Load load) {
        return load.gather(ErpConnector::expectedReceipts).rows().stream()
                .filter(receipt -> receipt.date() != null)
                .toList();
    }

    private static Load.Gathered<ErpRecords.StockLevel> levels(Load load, Instant since) {
        return load.gather((erp, sink) -> erp.stock(since, sink));
    }
}
