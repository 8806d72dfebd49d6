package org.webnav.platform.core.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Leases;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.core.jdbc.DatabaseFailure;
import org.webnav.platform.core.jdbc.Jdbc;

/** Leases by compare-and-set in {@code platform.leases}, measured by the database's clock. */
@Component
public final class JdbcLeases implements Leases {

    private final Jdbc jdbc;
    private final Transactions transactions;
    private final String holder = UUID.randomUUID().toString();

    @Activate
    public JdbcLeases(
            @Reference(target = "(webnav.unit=platform)") DataSource source, @Reference Transactions transactions) {
        this.jdbc = new Jdbc(source);
        this.transactions = transactions;
    }

    private record Stored(String holder, long fence, Instant until, Instant now) {}

    @Override
    public Optional<Lease> acquire(String name, Duration duration) {
        return transactions.separate(() -> {
            Optional<Stored> stored = stored(name);
            return stored.isPresent() ? take(name, stored.get(), duration) : create(name, duration);
        });
    }

    private Optional<Stored> stored(String name) {
        return jdbc.first(
                "select holder, fence, held_until, current_timestamp as db_now from platform.leases where name = ?",
                r -> new Stored(
                        r.getString("holder"),
                        r.getLong("fence"),
                        Jdbc.instant(r, "held_until"),
                        Jdbc.instant(r, "db_now")),
                name);
    }

    private Optional<Lease> take(String name, Stored stored, Duration duration) {
        if (stored.until().isAfter(stored.now())) {
            return Optional.empty();
        }
        int taken = jdbc.update(
                "update platform.leases set holder = ?, fence = ?, held_until = ? where name = ? and fence = ?",
                holder,
                stored.fence() + 1,
                stored.now().plus(duration),
                name,
                stored.fence());
        return taken == 1 ? Optional.of(new Lease(name, holder, stored.fence() + 1)) : Optional.empty();
    }

    private Optional<Lease> create(String name, Duration duration) {
        try {
            Instant now = jdbc.list("values (current_timestamp)", r -> Jdbc.instant(r, column(r)))
                    .get(0);
            jdbc.update(
                    "insert into platform.leases (name, holder, fence, held_until) values (?,?,1,?)",
                    name,
                    holder,
                    now.plus(duration));
            return Optional.of(new Lease(name, holder, 1));
        } catch (DatabaseFailure e) {
            if (e.isDuplicate()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static String column(java.sql.ResultSet row) throws java.sql.SQLException {
        return row.getMetaData().getColumnLabel(1);
    }

    /** Writes only when a third of the time is over: jobs ask several times a second, and each write is forced to disk. */
    @Override
    public boolean renew(Lease lease, Duration duration) {
        return transactions.separate(() -> stored(lease.name())
                .filter(s -> s.fence() == lease.fence() && s.holder().equals(lease.holder()))
                .filter(s -> lasts(s, duration) || prolong(lease, s.now().plus(duration)))
                .isPresent());
    }

    private static boolean lasts(Stored stored, Duration duration) {
        return Duration.between(stored.now(), stored.until()).multipliedBy(3).compareTo(duration.multipliedBy(2)) > 0;
    }

    private boolean prolong(Lease lease, Instant until) {
        String sql = "update platform.leases set held_until = ? where name = ? and fence = ?";
        return jdbc.update(sql, until, lease.name(), lease.fence()) == 1;
    }

    @Override
    public void release(Lease lease) {
        transactions.separate(() -> jdbc.update(
                "update platform.leases set held_until = ? where name = ? and fence = ?",
                Instant.EPOCH,
                lease.name(),
                lease.fence()));
    }
}
