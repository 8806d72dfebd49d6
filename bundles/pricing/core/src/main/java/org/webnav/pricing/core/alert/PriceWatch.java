package org.webnav.pricing.core.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Outbox;
import org.webnav.platform.api.WebNavException;
import org.webnav.platform.api.spi.PeriodicJob;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.pricing.core.alert.AlertTable.Owned;
import org.webnav.pricing.core.quote.ListPrices;
import org.webnav.pricing.core.quote.ListPrices.Shown;

/** Looks at open alerts whose items' prices changed, or at all of them when a day begins. */
@Component
public final class PriceWatch implements PeriodicJob {

    private static final Logger LOG = LoggerFactory.getLogger(PriceWatch.class);

    private final ScopedRepository repository;
    private final CurrentCaller callers;
    private final Channels channels;
    private final ListPrices prices;
    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public PriceWatch(
            @Reference(target = "(osgi.unit.name=pricing)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Channels channels,
            @Reference ListPrices prices,
            @Reference Outbox outbox,
            @Reference Clock clock) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
        this.channels = channels;
        this.prices = prices;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pricing.alerts";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(clock);
        for (Channel channel : channels.all()) {
            callers.as(Caller.process(channel.id(), channel.owner(), name(), Set.of()), () -> look(today));
        }
    }

    private record Look(LookedAt.Due due, List<Owned> open) {}

    /** @return how many alerts were met */
    int look(LocalDate today) {
        Optional<Look> look = repository.in(scope -> scope.jdbc(connection -> {
            Optional<LookedAt.Due> due = LookedAt.due(connection, scope.channel(), today);
            List<Owned> open = due.isPresent() ? new AlertTable(connection, scope.channel()).open() : List.of();
            return due.map(now -> new Look(now, open));
        }));
        return look.map(now -> look(now, today)).orElse(0);
    }

    private int look(Look look, LocalDate today) {
        Map<UUID, List<Owned>> byBuyer = look.open().stream()
                .filter(owned -> look.due().items().test(owned.alert().item()))
                .collect(Collectors.groupingBy(Owned::organisation));
        Map<Owned, Shown> met = new LinkedHashMap<>();
        byBuyer.forEach((buyer, alerts) -> met.putAll(met(buyer, alerts, today)));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        repository.in(scope -> scope.jdbc(connection -> {
            AlertTable table = new AlertTable(connection, scope.channel());
            for (var one : met.entrySet()) {
                if (table.meet(one.getKey().alert().id(), now, one.getValue().net())) {
                    tell(one.getKey(), one.getValue());
                }
            }
            look.due().now().write(connection, scope.channel());
            return met.size();
        }));
        return met.size();
    }

    private Map<Owned, Shown> met(UUID buyer, List<Owned> alerts, LocalDate today) {
        try {
            Map<String, Shown> shown = prices.of(
                    buyer,
                    today,
                    alerts.stream().map(owned -> owned.alert().item()).collect(Collectors.toSet()));
            return alerts.stream()
                    .filter(owned -> undercut(owned, shown.get(owned.alert().item())))
                    .collect(Collectors.toMap(
                            owned -> owned, owned -> shown.get(owned.alert().item())));
        } catch (WebNavException e) {
            LOG.info("Alerts of {} are not looked at: {}", buyer, e.getMessage());
            return Map.of();
        }
    }

    /** Amounts of different currencies cannot be compared. */
    private static boolean undercut(Owned owned, Shown shown) {
        return shown != null
                && shown.currency().equals(owned.alert().currency())
                && shown.unit().equals(owned.alert().unit())
                && shown.net().compareTo(owned.alert().below()) < 0;
    }

    private void tell(Owned owned, Shown shown) {
        outbox.publish(
                callers.get().channel(),
                "pricing.alert-met",
                owned.alert().id(),
                Map.of(
                        "item", owned.alert().item(),
                        "user", owned.user().toString(),
                        "organisation", owned.organisation().toString(),
                        "price", shown.net().toPlainString(),
                        "currency", shown.currency()));
    }
}
