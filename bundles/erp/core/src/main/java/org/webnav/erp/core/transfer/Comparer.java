package org.webnav.erp.core.transfer;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.connector.api.ErpConnector.Lookup;
import org.webnav.erp.core.ExchangeSettings;
import org.webnav.erp.core.Line;
import org.webnav.platform.api.Transactions;

/**
 * Looks whether the ERP still has what it acknowledged, once each and under the number that it gave. It may have lost
 * orders when it was restored from a backup, and doubled ones when somebody typed them in again. What differs waits for
 * a person; what agrees again by itself waits no more.
 */
@Component(service = Comparer.class)
public final class Comparer {

    /** Never compared again. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final Logger LOG = LoggerFactory.getLogger(Comparer.class);
    private static final int PORTION = 100;
    private static final Set<Step> DONE = EnumSet.of(Step.ACKNOWLEDGED, Step.DIFFERS);

    private final TransferStore store;
    private final Transactions transactions;
    private final ExchangeSettings settings;
    private final Clock clock;

    @Activate
    public Comparer(
            @Reference TransferStore store,
            @Reference Transactions transactions,
            @Reference ExchangeSettings settings,
            @Reference Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Compares the orders whose time has come, a portion of them.
     *
     * @return true when there may be more
     * @throws org.webnav.connector.api.ErpUnreachable nothing was changed then
     */
    boolean compare(Line line) {
        List<Transfer> due = store.due(DONE, PORTION);
        if (due.isEmpty()) {
            return false;
        }
        List<String> references = due.stream().map(Transfer::reference).toList();
        Map<String, Lookup> found = line.call(erp -> erp.findAll(references));
        long news = transactions.separate(() -> due.stream()
                .filter(transfer -> isNews(transfer, found.get(transfer.reference())))
                .count());
        if (news > 0) {
            LOG.warn("{} orders differ from what {} acknowledged and wait for a decision", news, line.id());
        }
        return due.size() == PORTION;
    }

    /** @return true for a difference that nobody was told of yet */
    private boolean isNews(Transfer transfer, Lookup found) {
        String difference = difference(transfer, found.numbers());
        Instant next = next(transfer);
        if (difference.isEmpty()) {
            store.move(transfer, transfer.agrees(next));
            return false;
        }
        if (difference.equals(transfer.note())) {
            store.move(transfer, transfer.later(next, difference));
            return false;
        }
        return isNoted(transfer, transfer.differs(difference, next));
    }

    private boolean isNoted(Transfer from, Transfer to) {
        if (!store.move(from, to)) {
            return false;
        }
        store.record(to, "differs", to.note());
        return true;
    }

    private static String difference(Transfer transfer, List<String> numbers) {
        if (numbers.isEmpty()) {
            return "The ERP no longer has its order " + transfer.erpNumber() + ".";
        }
        if (numbers.size() > 1) {
            return "The ERP has it more than once: " + String.join(", ", numbers);
        }
        return numbers.get(0).equals(transfer.erpNumber())
                ? ""
                : "The ERP has it as " + numbers.get(0) + ", not as " + transfer.erpNumber() + ".";
    }

    private Instant next(Transfer transfer) {
        Instant next = clock.instant().plus(settings.comparePause());
        return next.isAfter(transfer.queued().plus(settings.compareFor())) ? NEVER : next;
    }
}
