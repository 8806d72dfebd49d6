package org.webnav.erp.core.sync;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.webnav.connector.api.ErpConnector;
import org.webnav.connector.api.ErpRecords;
import org.webnav.erp.core.sync.Load.Outcome;
import org.webnav.settlement.api.SettlementFeed;
import org.webnav.settlement.api.SettlementFeed.EntryRow;
import org.webnav.settlement.api.SettlementFeed.FiguresRow;

/**
 * Ledger figures and open entries. Figures are applied as one: orders that the ERP had acknowledged before the first
 * question are in them, so their reservations may end with this very application and no earlier.
 */
@Component(service = Subjects.class, property = "feed.cardinality.minimum:Integer=1")
public final class SettlementSubjects implements Subjects {

    private final SettlementFeed feed;

    @Activate
    public SettlementSubjects(
            @Reference(name = "feed", cardinality = ReferenceCardinality.OPTIONAL) SettlementFeed feed) {
        this.feed = feed;
    }

    @Override
    public List<Subject> all() {
        return List.of(
                new Subject("figures", 40, Subject.Pace.QUICK, this::figures),
                new Subject("ledger", 41, Subject.Pace.SLOW, this::entries));
    }

    private Outcome figures(Load load) {
        var figures = load.gather(ErpConnector::customerFigures);
        List<FiguresRow> rows =
                figures.rows().stream().map(SettlementSubjects::row).toList();
        feed.applyFigures(load.channel().id(), rows, figures.read().readAt(), load.begun());
        return figures.outcome();
    }

    private Outcome entries(Load load) {
        var entries = load.gather(ErpConnector::openEntries);
        String local = load.channel().currency();
        feed.replaceEntries(
                load.channel().id(),
                entries.rows().stream().map(e -> entry(e, local)).toList());
        return entries.outcome();
    }

    private static FiguresRow row(ErpRecords.CustomerFigures f) {
        return new FiguresRow(
                f.customer(),
                f.balance(),
                f.balanceDue(),
                f.outstandingOrders(),
                f.shippedNotInvoiced(),
                f.outstandingInvoices(),
                f.outstandingInvoicesFromShipments(),
                f.returnReceivedNotInvoiced(),
                f.outstandingReturnOrders(),
                f.invoicedPrepayments());
    }

    private static EntryRow entry(ErpRecords.LedgerEntry e, String local) {
        return new EntryRow(
                e.customer(),
                e.entryNumber(),
                e.documentType(),
                e.documentNumber(),
                e.postingDate(),
                e.dueDate(),
                e.currency().isEmpty() ? local : e.currency(),
                e.amount(),
                e.remainingAmount());
    }
}
