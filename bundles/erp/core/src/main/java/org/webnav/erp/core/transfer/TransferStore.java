package org.webnav.erp.core.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.erp.api.Exchange.Attempt;
import org.webnav.erp.core.Texts;
import org.webnav.erp.core.Times;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.persistence.ScopedRepository;

/** The queue of the caller's channel. Every call joins the current transaction. */
@Component(service = TransferStore.class)
public final class TransferStore {

    private static final String COMPARE_AND_SET =
            "update TransferRow e set e.step = :step, e.reference = :reference, e.erpNumber = :erp, e.attempts = :attempts, e.tries = :tries,"
                    + " e.nextAttempt = :next, e.note = :note, e.version = :version"
                    + " where e.channelId = :channel and e.id = :order and e.step = :was and e.version = :before";

    private final ScopedRepository repository;
    private final Clock clock;

    @Activate
    public TransferStore(
            @Reference(target = "(osgi.unit.name=erp)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Clock clock) {
        repository = new ScopedRepository(jpa, callers);
        this.clock = clock;
    }

    /**
     * Once per reference: an order that the ERP refused comes again under another one. Does nothing when the order is in
     * the queue already.
     */
    public void enqueue(UUID order, String number, String reference) {
        repository.in(scope -> {
            Optional<Transfer> known = find(order);
            if (known.isEmpty()) {
                Transfer transfer = Transfer.queued(order, number, reference, clock.instant());
                scope.persist(new TransferRow(scope.channel(), transfer));
            }
            known.filter(before -> before.step() == Step.REFUSED)
                    .filter(before -> !before.reference().equals(reference))
                    .ifPresent(before -> move(before, before.resubmitted(reference, clock.instant())));
            return null;
        });
    }

    public Optional<Transfer> find(UUID order) {
        return repository.in(
                scope -> scope.find(TransferRow.class, order.toString()).map(TransferRow::value));
    }

    /** Transfers of which the ERP may have the order without the portal knowing its number. */
    public List<Transfer> inDoubt() {
        return repository.in(scope -> scope
                .query(TransferRow.class)
                .where("e.step in :steps", Map.of("steps", Set.of(Step.SENDING, Step.UNKNOWN, Step.CONFLICT)))
                .list()
                .stream()
                .map(TransferRow::value)
                .toList());
    }

    /** Transfers whose time has come, the longest waiting first. */
    public List<Transfer> due(Set<Step> steps, int most) {
        return repository.in(scope -> scope
                .query(TransferRow.class)
                .where("e.step in :steps", Map.of("steps", steps))
                .where("e.nextAttempt <= :now", Map.of("now", Times.column(clock.instant())))
                .orderBy("e.nextAttempt, e.id")
                .list(most)
                .stream()
                .map(TransferRow::value)
                .toList());
    }

    /**
     * The only way a transfer changes: when its row is still in the state and version that were read.
     *
     * @return false when somebody else was faster; nothing was changed then
     */
    public boolean move(Transfer from, Transfer to) {
        Map<String, Object> values = new HashMap<>();
        values.put("step", to.step());
        values.put("reference", to.reference());
        values.put("erp", to.erpNumber());
        values.put("attempts", to.attempts());
        values.put("tries", to.tries());
        values.put("next", Times.column(to.next()));
        values.put("note", Texts.cut(to.note()));
        values.put("version", to.version());
        values.put("order", from.order().toString());
        values.put("was", from.step());
        values.put("before", from.version());
        return repository.in(scope -> scope.execute(COMPARE_AND_SET, values)) == 1;
    }

    void start(Transfer transfer) {
        record(transfer, AttemptRow.OPEN, "");
    }

    /** Writes down what took no time. */
    void record(Transfer transfer, String outcome, String detail) {
        Attempt attempt = new Attempt(transfer.tries(), clock.instant(), 0, outcome, Texts.cut(detail));
        repository.in(scope -> scope.persist(new AttemptRow(
                scope.channel(), Ids.next(clock).toString(), transfer.order().toString(), attempt)));
    }

    void finish(Transfer transfer, String outcome, String detail) {
        repository.in(scope -> {
            scope.query(AttemptRow.class)
                    .where(
                            "e.orderId = :order",
                            Map.of("order", transfer.order().toString()))
                    .where("e.number = :number", Map.of("number", transfer.tries()))
                    .first()
                    .ifPresent(row -> row.finish(since(row.started()), outcome, detail));
            return null;
        });
    }

    private long since(Instant started) {
        return Duration.between(started, clock.instant()).toMillis();
    }

    public List<Attempt> attempts(UUID order) {
        return repository.in(scope -> scope
                .query(AttemptRow.class)
                .where("e.orderId = :order", Map.of("order", order.toString()))
                .orderBy("e.number")
                .list()
                .stream()
                .map(AttemptRow::value)
                .toList());
    }

    /** @param steps empty for all, newest first */
    public Page<Transfer> page(Set<Step> steps, Paging paging) {
        return repository.in(scope -> {
            var query = scope.query(TransferRow.class);
            if (!steps.isEmpty()) {
                query.where("e.step in :steps", Map.of("steps", steps));
            }
            return query.orderBy("e.queued desc, e.id").page(paging).map(TransferRow::value);
        });
    }
}
