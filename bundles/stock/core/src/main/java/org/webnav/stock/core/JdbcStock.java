package org.webnav.stock.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

/** Stock as the ERP last said it, less what orders of the portal have taken since. */
@Component
public final class JdbcStock implements Stock {

    private static final int CHUNK = 1000;
    private static final String RELEASE = "delete from stock.reservations where channel_id = ? and order_id = ?";
    private static final String RESERVE =
            "insert into stock.reservations (channel_id, order_id, item, quantity) values (?,?,?,?)";

    private final ScopedRepository repository;

    @Activate
    public JdbcStock(@Reference(target = "(osgi.unit.name=stock)") JpaTemplate jpa, @Reference CurrentCaller callers) {
        this.repository = new ScopedRepository(jpa, callers);
    }

    @Override
    public Map<String, StockLevel> levels(Collection<String> items) {
        List<String> all = List.copyOf(new LinkedHashSet<>(items));
        return repository.in(scope -> scope.jdbc(connection -> {
            Map<String, StockLevel> levels = new HashMap<>();
            for (int from = 0; from < all.size(); from += CHUNK) {
                List<String> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
                levels.putAll(new LevelReader(connection, scope.channel(), chunk).read());
            }
            return levels;
        }));
    }

    @Override
    public void reserve(UUID order, List<Demand> demand) {
        Map<String, BigDecimal> quantities = new TreeMap<>();
        demand.forEach(d -> quantities.merge(d.item(), d.quantity(), BigDecimal::add));
        repository.in(scope -> scope.jdbc(connection -> {
            release(connection, scope.channel(), order);
            Sql.batch(
                    connection,
                    RESERVE,
                    quantities.entrySet().stream()
                            .map(e -> List.of(scope.channel(), order.toString(), e.getKey(), e.getValue()))
                            .toList());
            return order;
        }));
    }

    @Override
    public void release(UUID order) {
        repository.in(scope -> scope.jdbc(connection -> release(connection, scope.channel(), order)));
    }

    private static int release(Connection connection, String channel, UUID order) throws SQLException {
        return Sql.update(connection, RELEASE, channel, order.toString());
    }
}
