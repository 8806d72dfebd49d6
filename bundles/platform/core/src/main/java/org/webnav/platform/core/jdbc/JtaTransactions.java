package org.webnav.platform.core.jdbc;

import java.util.function.Supplier;
import javax.transaction.Status;
import javax.transaction.Synchronization;
import javax.transaction.SystemException;
import javax.transaction.Transaction;
import javax.transaction.TransactionManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.platform.api.Transactions;

/** Transactions by the container's JTA transaction manager. */
@Component
public final class JtaTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(JtaTransactions.class);

    private final TransactionManager manager;

    @Activate
    public JtaTransactions(@Reference TransactionManager manager) {
        this.manager = manager;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return active() ? work.get() : begun(work);
    }

    @Override
    public <T> T separate(Supplier<T> work) {
        Transaction outer = suspend();
        try {
            return begun(work);
        } finally {
            resume(outer);
        }
    }

    @Override
    public void afterCommit(Runnable work) {
        if (!active()) {
            work.run();
            return;
        }
        try {
            manager.getTransaction().registerSynchronization(new AfterCommit(work));
        } catch (Exception e) {
            throw new IllegalStateException("Cannot join the transaction", e);
        }
    }

    private <T> T begun(Supplier<T> work) {
        boolean done = false;
        try {
            manager.begin();
            T result = work.get();
            manager.commit();
            done = true;
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The transaction did not commit", e);
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    private void rollback() {
        try {
            if (manager.getStatus() != Status.STATUS_NO_TRANSACTION) {
                manager.rollback();
            }
        } catch (SystemException e) {
            LOG.error("A transaction could not be rolled back", e);
        }
    }

    private boolean active() {
        try {
            return manager.getStatus() == Status.STATUS_ACTIVE || manager.getStatus() == Status.STATUS_MARKED_ROLLBACK;
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private Transaction suspend() {
        try {
            return manager.suspend();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void resume(Transaction outer) {
        if (outer == null) {
            return;
        }
        try {
            manager.resume(outer);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot go back to the outer transaction", e);
        }
    }

    private record AfterCommit(Runnable work) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // only the end counts
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                work.run();
            }
        }
    }
}
