package org.webnav.pricing.core.alert;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.pricing.api.PriceAlerts;
import org.webnav.pricing.core.alert.AlertTable.Owned;
import org.webnav.pricing.core.quote.ListPrices;
import org.webnav.pricing.core.quote.ListPrices.Shown;

/** Alerts in the database; a user reaches nobody's but its own. */
@Component
public final class JdbcPriceAlerts implements PriceAlerts {

    private static final int MOST = 200;

    private final ScopedRepository repository;
    private final CurrentCaller callers;
    private final ListPrices prices;
    private final Clock clock;

    @Activate
    public JdbcPriceAlerts(
            @Reference(target = "(osgi.unit.name=pricing)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference ListPrices prices,
            @Reference Clock clock) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
        this.prices = prices;
        this.clock = clock;
    }

    @Override
    public Alert add(String item, BigDecimal below) {
        Caller caller = callers.get();
        var shown = prices.of(caller.organisation(), LocalDate.now(clock), List.of(item));
        String number = shown.keySet().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("pricing.no-price", "Item " + item + " has no price for you."));
        Shown now = shown.get(number);
        BigDecimal limit = below == null ? now.net() : below;
        if (now.net().compareTo(limit) < 0) {
            throw new Conflict("pricing.already-below", "Item " + number + " costs less than that now.");
        }
        Alert alert = new Alert(
                Ids.next(clock),
                number,
                now.unit(),
                limit,
                now.currency(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null);
        return repository.in(scope -> scope.jdbc(connection -> {
            AlertTable table = new AlertTable(connection, scope.channel());
            table.replace(caller.user(), number);
            if (table.own(caller.user()).size() >= MOST) {
                throw new Conflict(
                        "pricing.too-many-alerts", "You have " + MOST + " alerts; remove some that you need no more.");
            }
            table.insert(new Owned(alert, caller.user(), caller.organisation()));
            return alert;
        }));
    }

    @Override
    public List<Alert> own() {
        UUID user = callers.get().user();
        return repository.in(scope -> scope.jdbc(connection -> new AlertTable(connection, scope.channel())
                .own(user).stream().map(Owned::alert).toList()));
    }

    @Override
    public void remove(UUID id) {
        UUID user = callers.get().user();
        boolean gone = repository.in(
                scope -> scope.jdbc(connection -> new AlertTable(connection, scope.channel()).remove(user, id)));
        if (!gone) {
            throw new NotFound("pricing.no-such-alert", "You have no such alert.");
        }
    }
}
