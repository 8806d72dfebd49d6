package org.webnav.settlement.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.settlement.api.SettlementFeed;

/** Takes ledger figures and open entries into the database. */
@Component
public final class JpaSettlementFeed implements SettlementFeed {

    private static final int ROWS_PER_TRANSACTION = 200;

    private final ScopedRepository repository;
    private final CurrentCaller callers;

    @Activate
    public JpaSettlementFeed(
            @Reference(target = "(osgi.unit.name=settlement)") JpaTemplate jpa, @Reference CurrentCaller callers) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
    }

    @Override
    public int applyFigures(UUID channel, List<FiguresRow> rows, Instant asOf, Instant countedUpTo) {
        requirePermitted(channel);
        // In one order, so that two feeds never wait for each other's accounts.
        TreeMap<String, FiguresRow> byCustomer = new TreeMap<>();
        rows.forEach(row -> byCustomer.put(row.customer(), row));
        List<FiguresRow> sorted = new ArrayList<>(byCustomer.values());
        int changed = 0;
        for (int from = 0; from < sorted.size(); from += ROWS_PER_TRANSACTION) {
            var chunk = sorted.subList(from, Math.min(from + ROWS_PER_TRANSACTION, sorted.size()));
            changed += repository.in(scope -> scope.jdbc(
                    connection -> new FiguresWriter(connection, scope.channel()).write(chunk, asOf, countedUpTo)));
        }
        return changed;
    }

    @Override
    public int replaceEntries(UUID channel, List<EntryRow> rows) {
        requirePermitted(channel);
        return repository.in(
                scope -> scope.jdbc(connection -> new EntriesWriter(connection, scope.channel()).replace(rows)));
    }

    private void requirePermitted(UUID channel) {
        Caller caller = callers.get();
        if (!caller.channel().equals(channel) || !caller.wholeChannel()) {
            throw new NotPermitted(
                    "settlement.feed-not-permitted", "Only a process of the channel's owner may feed settlements.");
        }
    }
}
