package org.webnav.erp.core.transfer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.webnav.connector.api.ErpOrder;
import org.webnav.connector.api.ErpUnreachable;
import org.webnav.erp.core.EmptyErp;
import org.webnav.erp.core.MovingClock;

/**
 * An ERP whose next behaviour a test chooses. It knows no duplicate check of its own: whatever arrives is committed, so
 * that a second request for an order shows as a second document.
 */
final class ScriptedErp extends EmptyErp {

    enum Fault {
        NONE,
        UNREACHABLE,
        REFUSES,
        LOSES_REQUEST,
        LOSES_ANSWER,
        COMMITS_LATE,
        KILLED_BEFORE,
        KILLED_AFTER,
        KILLED_AND_COMMITS_LATE
    }

    /** The process ends here: nothing after it is done. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private record Late(Instant when, ErpOrder order) {}

    final Map<String, List<String>> documents = new HashMap<>();
    Supplier<Fault> script = () -> Fault.NONE;
    Duration late = Duration.ofSeconds(60);
    boolean away;
    int linesMissing;
    private final List<Late> pending = new ArrayList<>();
    private final MovingClock clock;
    private int numbers = 1000;

    ScriptedErp(MovingClock clock) {
        this.clock = clock;
    }

    @Override
    public SendOutcome send(ErpOrder order) {
        Fault fault = away ? Fault.UNREACHABLE : script.get();
        return switch (fault) {
            case NONE -> new SendOutcome.Accepted(commit(order));
            case UNREACHABLE -> throw new ErpUnreachable("away", null, null);
            case REFUSES -> new SendOutcome.Refused("Blocked", "The customer is blocked.");
            case LOSES_REQUEST -> new SendOutcome.Unknown("no answer");
            case LOSES_ANSWER -> {
                commit(order);
                yield new SendOutcome.Unknown("no answer");
            }
            case COMMITS_LATE -> {
                pending.add(new Late(clock.instant().plus(late), order));
                yield new SendOutcome.Unknown("no answer in time");
            }
            case KILLED_BEFORE -> throw new Killed();
            case KILLED_AFTER -> {
                commit(order);
                throw new Killed();
            }
            case KILLED_AND_COMMITS_LATE -> {
                pending.add(new Late(clock.instant().plus(late), order));
                throw new Killed();
            }
        };
    }

    private String commit(ErpOrder order) {
        String number = "S" + numbers++;
        documents.computeIfAbsent(order.reference(), r -> new ArrayList<>()).add(number);
        return number;
    }

    private void commitLate() {
        for (Iterator<Late> all = pending.iterator(); all.hasNext(); ) {
            Late next = all.next();
            if (!next.when().isAfter(clock.instant())) {
                commit(next.order());
                all.remove();
            }
        }
    }

    @Override
    public Lookup find(String reference) {
        if (away) {
            throw new ErpUnreachable("away", null, null);
        }
        commitLate();
        List<String> found = documents.getOrDefault(reference, List.of());
        return new Lookup(found, found.isEmpty() ? 0 : 1 - linesMissing);
    }

    void settleLate() {
        clock.move(late);
        commitLate();
    }
}
