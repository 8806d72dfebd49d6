package org.webnav.erp.core.sync;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.webnav.connector.api.ErpConnector;
import org.webnav.connector.api.ErpRecords;
import org.webnav.erp.core.sync.Load.Outcome;
import org.webnav.stock.api.StockFeed;
import org.webnav.stock.api.StockFeed.LevelRow;
import org.webnav.stock.api.StockFeed.ReceiptRow;

/**
 * Stock by location and expected receipts. Levels are gathered before they are applied, since the feed replaces an item's
 * levels and its locations may come in two portions.
 */
@Component(service = Subjects.class, property = "feed.cardinality.minimum:Integer=1")
public final class StockSubjects implements Subjects {

    private final StockFeed feed;

    @Activate
    public StockSubjects(@Reference(name = "feed", cardinality = ReferenceCardinality.OPTIONAL) StockFeed feed) {
        this.feed = feed;
    }

    @Override
    public List<Subject> all() {
        return List.of(
                new Subject("stock", 30, Subject.Pace.QUICK, this::levels),
                new Subject("receipts", 31, Subject.Pace.SLOW, this::receipts));
    }

    private Outcome levels(Load load) {
        var levels = load.<ErpRecords.StockLevel>gather((erp, sink) -> erp.stock(load.since(), sink));
        List<LevelRow> rows = levels.rows().stream()
                .map(l -> new LevelRow(l.item(), l.location(), l.quantity()))
                .toList();
        feed.applyLevels(
                load.channel().id(),
                rows,
                levels.read().complete(),
                levels.read().readAt());
        return levels.outcome();
    }

    private Outcome receipts(Load load) {
        var receipts = load.gather(ErpConnector::expectedReceipts);
        feed.replaceReceipts(
                load.channel().id(),
                receipts.rows().stream()
                        .map(r -> new ReceiptRow(r.item(), r.location(), r.date(), r.quantity()))
                        .toList());
        return receipts.outcome();
    }
}
