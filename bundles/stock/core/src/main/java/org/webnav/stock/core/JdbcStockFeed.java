package org.webnav.stock.core;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.persistence.Scope;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.stock.api.StockFeed;

/** Writes what the ERP says of stock into its tables. */
@Component
public final class JdbcStockFeed implements StockFeed {

    private final ScopedRepository repository;
    private final CurrentCaller callers;

    @Activate
    public JdbcStockFeed(
            @Reference(target = "(osgi.unit.name=stock)") JpaTemplate jpa, @Reference CurrentCaller callers) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
    }

    @Override
    public int applyLevels(UUID channel, List<LevelRow> rows, boolean complete, Instant asOf) {
        Instant moment = asOf.truncatedTo(ChronoUnit.MILLIS);
        return inChannel(
                channel, connection -> new LevelWriter(connection, channel.toString(), moment).apply(rows, complete));
    }

    @Override
    public int replaceReceipts(UUID channel, List<ReceiptRow> rows) {
        return inChannel(channel, connection -> new ReceiptWriter(connection, channel.toString()).replace(rows));
    }

    private int inChannel(UUID channel, Scope.JdbcWork<Integer> work) {
        Caller caller = callers.get();
        if (!caller.wholeChannel() || !caller.channel().equals(channel)) {
            throw new NotPermitted("stock.feed-not-permitted", "Only a process of the channel may feed its stock.");
        }
        return repository.in(scope -> scope.jdbc(work));
    }
}
