package org.webnav.itests.support;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.transaction.RollbackException;
import javax.transaction.Synchronization;
import javax.transaction.SystemException;
import javax.transaction.TransactionManager;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.spi.OrderGuard;

/** A partner's guard that is asked after all others have reserved what they want, and then undoes it in some way. */
public final class LastGuard implements OrderGuard {

    private final OrderTraces traces;
    private final Supplier<List<Verdict>> opinion;
    private int reservationsSeen;

    private LastGuard(OrderTraces traces, Supplier<List<Verdict>> opinion) {
        this.traces = traces;
        this.opinion = opinion;
    }

    public static LastGuard blocking(OrderTraces traces) {
        Verdict no = new Verdict(Decision.BLOCK, "partner.not-today", "Not today.", Map.of());
        return new LastGuard(traces, () -> List.of(no));
    }

    public static LastGuard failing(OrderTraces traces) {
        return new LastGuard(traces, () -> {
            throw new IllegalStateException("The partner's guard is broken");
        });
    }

    /** Agrees, but the transaction cannot be committed. */
    public static LastGuard failingAtCommit(OrderTraces traces, TransactionManager manager) {
        return new LastGuard(traces, () -> {
            try {
                manager.getTransaction().registerSynchronization(new NeverCommits());
            } catch (RollbackException | SystemException e) {
                throw new IllegalStateException(e);
            }
            return List.of();
        });
    }

    /** Reservations of the order that the other guards had made when this one was asked. */
    public int reservationsSeen() {
        return reservationsSeen;
    }

    @Override
    public List<Verdict> preview(Order order) {
        return List.of();
    }

    @Override
    public List<Verdict> check(Order order) {
        reservationsSeen = traces.reservations();
        return opinion.get();
    }

    @Override
    public void release(UUID order) {
        // holds nothing
    }

    @Override
    public void handedOver(UUID order) {
        // holds nothing
    }

    private static final class NeverCommits implements Synchronization {

        @Override
        public void beforeCompletion() {
            throw new IllegalStateException("The commit fails");
        }

        @Override
        public void afterCompletion(int status) {
            // nothing to tidy up
        }
    }
}
