package org.webnav.stock.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Outbox;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.stock.api.DemandFeed;
import org.webnav.stock.api.StockFeed;
import org.webnav.stock.core.MovementWriter.Key;
import org.webnav.stock.core.MovementWriter.Table;

/** Writes what the ERP says of stock into its tables. */
@Component
public final class JdbcStockFeed implements StockFeed, DemandFeed {

    private static final String CONFIRM = "update stock.confirmations set confirmed_at = ? where channel_id = ?";
    private static final String CONFIRM_FIRST =
            "insert into stock.confirmations (confirmed_at, channel_id) values (?, ?)";

    private final ScopedRepository repository;
    private final CurrentCaller callers;
    private final Outbox outbox;
    private final Clock clock;
    private final KitLevels kits;

    @Activate
    public JdbcStockFeed(
            @Reference(target = "(osgi.unit.name=stock)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Outbox outbox,
            @Reference Clock clock,
            @Reference KitLevels kits) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
        this.outbox = outbox;
        this.clock = clock;
        this.kits = kits;
    }

    private interface Work {
        int on(Connection connection, String channel) throws SQLException;
    }

    @Override
    public int applyLevels(UUID channel, List<LevelRow> rows, boolean complete, Instant asOf) {
        Instant moment = asOf.truncatedTo(ChronoUnit.MILLIS);
        return inTurn(channel, (connection, id) -> {
            LevelWriter writer = new LevelWriter(connection, id, moment);
            writer.apply(rows, complete);
            if (complete) {
                confirm(connection, id, moment);
            }
            new OpenAlerts(connection, id, kits).meet(outbox, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            ChannelStock.LOG.advance(connection, id, writer.touched());
            return writer.different();
        });
    }

    @Override
    public int replaceReceipts(UUID channel, List<ReceiptRow> rows) {
        Map<Key, BigDecimal> receipts = new HashMap<>();
        rows.forEach(row ->
                receipts.merge(new Key(row.item(), row.date(), row.location()), row.quantity(), BigDecimal::add));
        return inTurn(channel, (connection, id) -> replace(connection, id, Table.RECEIPTS, receipts));
    }

    @Override
    public int replaceDemand(UUID channel, List<DemandRow> rows, Set<UUID> counted) {
        Map<Key, BigDecimal> demand = new HashMap<>();
        rows.forEach(
                row -> demand.merge(new Key(row.item(), row.date(), row.location()), row.quantity(), BigDecimal::add));
        return inTurn(channel, (connection, id) -> {
            Handovers.end(connection, id, counted);
            return replace(connection, id, Table.DEMANDS, demand);
        });
    }

    @Override
    public List<Reservation> reservations(UUID channel) {
        requireFeeder(channel);
        return repository.in(scope -> scope.jdbc(connection -> Handovers.all(connection, scope.channel())));
    }

    @Override
    public void handOver(UUID channel, UUID order) {
        requireFeeder(channel);
        repository.in(scope ->
                scope.jdbc(connection -> Handovers.handOver(connection, scope.channel(), order, clock.instant())));
    }

    private static int replace(Connection connection, String channel, Table table, Map<Key, BigDecimal> rows)
            throws SQLException {
        MovementWriter writer = new MovementWriter(connection, channel, table);
        writer.replace(rows);
        ChannelStock.LOG.advance(connection, channel, writer.touched());
        return writer.different();
    }

    private static void confirm(Connection connection, String channel, Instant moment) throws SQLException {
        if (Sql.update(connection, CONFIRM, moment, channel) == 0) {
            Sql.update(connection, CONFIRM_FIRST, moment, channel);
        }
    }

    private int inTurn(UUID channel, Work work) {
        requireFeeder(channel);
        return repository.in(scope -> scope.jdbc(connection -> {
            ChannelStock.LOG.takeTurn(connection, scope.channel());
            return work.on(connection, scope.channel());
        }));
    }

    private void requireFeeder(UUID channel) {
        Caller caller = callers.get();
        if (!caller.wholeChannel() || !caller.channel().equals(channel)) {
            throw new NotPermitted("stock.feed-not-permitted", "Only a process of the channel may feed its stock.");
        }
    }
}
