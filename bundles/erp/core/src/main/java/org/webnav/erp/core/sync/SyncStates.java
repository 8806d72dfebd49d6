package org.webnav.erp.core.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.erp.api.Exchange.SyncStatus;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.persistence.Scope;
import org.webnav.platform.persistence.ScopedRepository;

/** How far each subject of the caller's channel has been read. */
@Component(service = SyncStates.class)
public final class SyncStates {

    private final ScopedRepository repository;
    private final Clock clock;

    @Activate
    public SyncStates(
            @Reference(target = "(osgi.unit.name=erp)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Clock clock) {
        repository = new ScopedRepository(jpa, callers);
        this.clock = clock;
    }

    public List<SyncStatus> all() {
        return repository.in(scope -> scope.query(SyncStateRow.class).orderBy("e.connector, e.subject").list().stream()
                .map(SyncStateRow::value)
                .toList());
    }

    Optional<SyncStatus> find(String connector, String subject) {
        return repository.in(scope -> row(scope, connector, subject).map(SyncStateRow::value));
    }

    void done(String connector, String subject, boolean full, Instant readAt, long rows) {
        change(connector, subject, row -> row.done(full, readAt, rows));
    }

    void failed(String connector, String subject, String why) {
        change(connector, subject, row -> row.failed(why));
    }

    private void change(String connector, String subject, Consumer<SyncStateRow> how) {
        repository.in(scope -> {
            how.accept(row(scope, connector, subject).orElseGet(() -> create(scope, connector, subject)));
            return null;
        });
    }

    private SyncStateRow create(Scope scope, String connector, String subject) {
        return scope.persist(new SyncStateRow(scope.channel(), Ids.next(clock).toString(), connector, subject));
    }

    private static Optional<SyncStateRow> row(Scope scope, String connector, String subject) {
        return scope.query(SyncStateRow.class)
                .where("e.connector = :connector", Map.of("connector", connector))
                .where("e.subject = :subject", Map.of("subject", subject))
                .first();
    }
}
