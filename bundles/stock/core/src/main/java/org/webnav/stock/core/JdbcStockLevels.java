package org.webnav.stock.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Decimals;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Outbox;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.stock.api.StockLevels;

/** Keeps the portal's own levels beside those of the ERP. */
@Component
public final class JdbcStockLevels implements StockLevels {

    private static final int LONGEST_CODE = 40;
    private static final BigDecimal LARGEST = new BigDecimal("99999999999999");

    private final ScopedRepository repository;
    private final CurrentCaller callers;
    private final Outbox outbox;
    private final Clock clock;
    private final KitLevels kits;

    @Activate
    public JdbcStockLevels(
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

    @Override
    public Outcome change(List<Row> rows) {
        if (rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException("At most " + MOST_ROWS + " rows");
        }
        if (!callers.get().wholeChannel()) {
            throw new NotPermitted("stock.levels-not-permitted", "Levels are for the seller's people only.");
        }
        List<Fault> faults = new ArrayList<>();
        PortalLevels wanted = new PortalLevels(faults);
        for (int i = 0; i < rows.size(); i++) {
            int before = faults.size();
            check(i, rows.get(i), faults);
            if (faults.size() == before) {
                wanted.add(i, rows.get(i));
            }
        }
        return repository.in(scope -> scope.jdbc(connection -> write(connection, scope.channel(), wanted)));
    }

    private Outcome write(Connection connection, String channel, PortalLevels wanted) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ChannelStock.LOG.takeTurn(connection, channel);
        Outcome outcome = wanted.write(new LevelTable(connection, channel), now);
        if (!wanted.touched().isEmpty()) {
            new OpenAlerts(connection, channel, kits).meet(outbox, now);
        }
        ChannelStock.LOG.advance(connection, channel, wanted.touched());
        return outcome;
    }

    private static void check(int index, Row row, List<Fault> faults) {
        if (row.item().isBlank() || row.item().length() > LONGEST_CODE) {
            faults.add(new Fault(index, "item", "stock.invalid-code", "An item number has 1 to 40 characters."));
        }
        if (row.location().length() > LONGEST_CODE) {
            faults.add(new Fault(index, "location", "stock.invalid-code", "A location has at most 40 characters."));
        }
        BigDecimal quantity = row.quantity();
        if (row.delete()) {
            return;
        }
        if (quantity == null) {
            faults.add(new Fault(index, "quantity", "stock.quantity-missing", "Say how much there is."));
        } else if (!Decimals.fits(quantity)
                || quantity.abs().compareTo(LARGEST) > 0
                || quantity.stripTrailingZeros().scale() > 5) {
            faults.add(new Fault(
                    index, "quantity", "stock.quantity-out-of-range", "Use at most 14 digits and 5 decimals."));
        }
    }
}
