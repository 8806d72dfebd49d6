package org.webnav.stock.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.persistence.Scope;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.stock.api.AvailabilityAlerts;

/** Alerts in the database; a user reaches nobody's but its own. */
@Component
public final class JdbcAlerts implements AvailabilityAlerts {

    private static final int MOST = 200;
    private static final String OWN = "select id, item, quantity, unit, created_at, met_at from stock.alerts"
            + " where channel_id = ? and user_id = ? order by case when met_at is null then 1 else 0 end, created_at, id";
    private static final String REPLACE = "delete from stock.alerts where channel_id = ? and user_id = ? and item = ?";
    private static final String REMOVE = "delete from stock.alerts where channel_id = ? and user_id = ? and id = ?";
    private static final String INSERT =
            "insert into stock.alerts (channel_id, id, organisation_id, user_id, item, unit,"
                    + " base_quantity, created_at, quantity) values (?,?,?,?,?,?,?,?,?)";

    private final ScopedRepository repository;
    private final Clock clock;
    private final KitLevels kits;

    @Activate
    public JdbcAlerts(
            @Reference(target = "(osgi.unit.name=stock)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Clock clock,
            @Reference KitLevels kits) {
        this.repository = new ScopedRepository(jpa, callers);
        this.clock = clock;
        this.kits = kits;
    }

    @Override
    public Alert add(Wish wish) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        UUID id = Ids.next(clock);
        return repository.in(scope -> scope.jdbc(connection -> {
            refuseWhatIsThere(connection, scope.channel(), wish);
            Sql.update(connection, REPLACE, scope.channel(), user(scope), wish.item());
            if (own(connection, scope).size() >= MOST) {
                throw new Conflict(
                        "stock.too-many-alerts", "You have " + MOST + " alerts; remove some that you need no more.");
            }
            insert(connection, scope, id, wish, now);
            return new Alert(id, wish.item(), wish.quantity(), wish.unit(), now, null);
        }));
    }

    private void refuseWhatIsThere(Connection connection, String channel, Wish wish) throws SQLException {
        BigDecimal available = new OpenAlerts(connection, channel, kits)
                .available(List.of(wish.item()))
                .getOrDefault(wish.item(), BigDecimal.ZERO);
        if (OpenAlerts.suffices(available, wish.baseQuantity())) {
            throw new Conflict("stock.already-available", "Item " + wish.item() + " is available now.");
        }
    }

    private static void insert(Connection connection, Scope scope, UUID id, Wish wish, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Sql.bind(
                    insert,
                    List.of(
                            scope.channel(),
                            id.toString(),
                            scope.caller().organisation().toString(),
                            user(scope),
                            wish.item(),
                            wish.unit() == null ? "" : wish.unit(),
                            wish.baseQuantity(),
                            now));
            int last = 9;
            if (wish.quantity() == null) {
                insert.setNull(last, Types.DECIMAL);
            } else {
                insert.setBigDecimal(last, wish.quantity());
            }
            insert.executeUpdate();
        }
    }

    @Override
    public List<Alert> own() {
        return repository.in(scope -> scope.jdbc(connection -> own(connection, scope)));
    }

    private static List<Alert> own(Connection connection, Scope scope) throws SQLException {
        return Sql.list(connection, OWN, List.of(scope.channel(), user(scope)), row -> {
            boolean any = row.getBigDecimal(3) == null;
            return new Alert(
                    UUID.fromString(row.getString(1)),
                    row.getString(2),
                    any ? null : Sql.quantity(row, 3),
                    any ? null : row.getString(4),
                    Sql.instant(row, 5),
                    Sql.instant(row, 6));
        });
    }

    @Override
    public void remove(UUID id) {
        int gone = repository.in(
                scope -> scope.jdbc(c -> Sql.update(c, REMOVE, scope.channel(), user(scope), id.toString())));
        if (gone == 0) {
            throw new NotFound("stock.no-such-alert", "You have no such alert.");
        }
    }

    private static String user(Scope scope) {
        return scope.caller().user().toString();
    }
}
