package org.webnav.stock.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Audit;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.stock.api.AvailabilityDisplay;
import org.webnav.stock.api.AvailabilityDisplay.Kind;
import org.webnav.stock.api.AvailabilityDisplays;

/** Rules of display in the database. */
@Component
public final class JdbcDisplays implements AvailabilityDisplays {

    private static final int MOST_LIMITS = 10;

    private final ScopedRepository repository;
    private final CurrentCaller callers;
    private final ChannelStocks stocks;
    private final Viewers viewers;
    private final Audit audit;

    @Activate
    public JdbcDisplays(
            @Reference(target = "(osgi.unit.name=stock)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference ChannelStocks stocks,
            @Reference Viewers viewers,
            @Reference Audit audit) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
        this.stocks = stocks;
        this.viewers = viewers;
        this.audit = audit;
    }

    @Override
    public AvailabilityDisplay of(UUID buyer) {
        return callers.get().wholeChannel() ? AvailabilityDisplay.NUMBER : viewers.display(rules(), buyer);
    }

    @Override
    public List<AvailabilityDisplay> all() {
        Map<String, AvailabilityDisplay> byGroup = new TreeMap<>(Map.of("", AvailabilityDisplay.NUMBER));
        byGroup.putAll(rules().byGroup());
        return List.copyOf(byGroup.values());
    }

    private DisplayRules rules() {
        return repository.in(scope -> scope.jdbc(c -> stocks.of(scope.channel()).displays(c)));
    }

    @Override
    public void replaceAll(List<AvailabilityDisplay> displays) {
        if (!callers.get().wholeChannel()) {
            throw new NotPermitted(
                    "stock.displays-not-permitted", "Only the owner's staff decides how stock is shown.");
        }
        Map<String, AvailabilityDisplay> byGroup = new TreeMap<>();
        for (AvailabilityDisplay display : displays) {
            check(display);
            if (byGroup.put(display.priceGroup(), display) != null) {
                throw new Invalid(
                        "stock.display-twice", "Price group '" + display.priceGroup() + "' has more than one rule.");
            }
        }
        repository.in(scope -> scope.jdbc(connection -> {
            ChannelStock.LOG.takeTurn(connection, scope.channel());
            new DisplayRules(byGroup).write(connection, scope.channel());
            ChannelStock.LOG.advance(connection, scope.channel(), Set.of(DisplayRules.SUBJECT));
            audit.record("stock.change-displays", scope.channel(), Map.of("rules", Integer.toString(byGroup.size())));
            return byGroup.size();
        }));
    }

    private static void check(AvailabilityDisplay display) {
        List<BigDecimal> limits = new ArrayList<>(display.limits());
        boolean right =
                switch (display.kind()) {
                    case NUMBER -> limits.isEmpty();
                    case BAND -> !limits.isEmpty() && limits.size() <= MOST_LIMITS;
                    case LIGHT -> limits.size() <= 1;
                };
        BigDecimal below = BigDecimal.ZERO;
        for (BigDecimal limit : limits) {
            right = right && limit.compareTo(below) > 0;
            below = limit;
        }
        if (!right) {
            throw new Invalid(
                    "stock.display-limits-wrong",
                    display.kind() == Kind.BAND
                            ? "Bands need 1 to " + MOST_LIMITS + " limits that rise from above 0."
                            : "A number has no limits, a traffic light at most one, above 0.");
        }
    }
}
