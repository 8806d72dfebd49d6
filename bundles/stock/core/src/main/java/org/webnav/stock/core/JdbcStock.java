package org.webnav.stock.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.stock.api.Stock;
import org.webnav.stock.api.StockLevel;

/** Stock as the ERP last said it, less what orders of the portal have taken since; it knows of no kits. */
@Component(service = JdbcStock.class)
public final class JdbcStock implements Stock {

    private static final String RELEASE =
            "delete from stock.reservations where channel_id = ? and order_id = ? and handed_over_at is null";
    private static final String RELEASE_HELD_AT = RELEASE + " and (reserved_at is null or reserved_at <= ?)";
    private static final String RESERVE =
            "insert into stock.reservations (channel_id, order_id, item, quantity, reserved_at) values (?,?,?,?,?)";

    private final ScopedRepository repository;
    private final ChannelStocks stocks;
    private final Clock clock;

    @Activate
    public JdbcStock(
            @Reference(target = "(osgi.unit.name=stock)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference ChannelStocks stocks,
            @Reference Clock clock) {
        this.repository = new ScopedRepository(jpa, callers);
        this.stocks = stocks;
        this.clock = clock;
    }

    @Override
    public Map<String, StockLevel> levels(Collection<String> items) {
        return read(items).levels();
    }

    ChannelStock.Reading read(Collection<String> items) {
        return repository.in(scope -> scope.jdbc(c -> stocks.of(scope.channel()).read(c, items)));
    }

    @Override
    public void reserve(UUID order, List<Demand> demand) {
        Map<String, BigDecimal> quantities = new TreeMap<>();
        demand.forEach(d -> quantities.merge(d.item(), d.quantity(), BigDecimal::add));
        Instant now = clock.instant();
        repository.in(scope -> scope.jdbc(connection -> {
            release(connection, scope.channel(), order);
            Sql.batch(
                    connection,
                    RESERVE,
                    quantities.entrySet().stream()
                            .map(e -> List.of(scope.channel(), order.toString(), e.getKey(), e.getValue(), now))
                            .toList());
            return order;
        }));
    }

    @Override
    public void release(UUID order) {
        repository.in(scope -> scope.jdbc(connection -> release(connection, scope.channel(), order)));
    }

    /** What the order reserved later stays: a refused order may have been submitted again. */
    void releaseHeldAt(Instant moment, UUID order) {
        repository.in(scope -> scope.jdbc(
                connection -> Sql.update(connection, RELEASE_HELD_AT, scope.channel(), order.toString(), moment)));
    }

    private static int release(Connection connection, String channel, UUID order) throws SQLException {
        return Sql.update(connection, RELEASE, channel, order.toString());
    }
}
