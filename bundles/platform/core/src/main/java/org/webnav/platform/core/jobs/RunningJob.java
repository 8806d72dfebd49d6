package org.webnav.platform.core.jobs;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.platform.api.Leases;
import org.webnav.platform.api.Leases.Lease;
import org.webnav.platform.api.spi.PeriodicJob;

/** One job on this node: takes the lease, keeps it while the job goes on, and waits for the next turn. */
final class RunningJob {

    private static final Logger LOG = LoggerFactory.getLogger(RunningJob.class);

    private final PeriodicJob job;
    private final Leases leases;
    private final ScheduledExecutorService threads;
    private volatile boolean stopped;
    private volatile Lease lease;

    RunningJob(PeriodicJob job, Leases leases, ScheduledExecutorService threads) {
        this.job = job;
        this.leases = leases;
        this.threads = threads;
    }

    void schedule() {
        if (stopped) {
            return;
        }
        try {
            threads.schedule(this::turn, Math.max(100, job.pause().toMillis()), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("Shutting down", e);
        }
    }

    void stop() {
        stopped = true;
        giveBack();
    }

    private void turn() {
        try {
            if (!stopped && hold()) {
                work();
            }
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.error("Job {} failed; it runs again after its pause", job.name(), e);
            }
        } finally {
            schedule();
        }
    }

    /** The lease is kept between turns: a job every 200 ms must not write the lease every time. */
    private boolean hold() {
        Lease held = lease;
        if (held == null || !leases.renew(held, job.lease())) {
            Optional<Lease> taken = leases.acquire("job " + job.name(), job.lease());
            lease = taken.orElse(null);
        }
        return lease != null;
    }

    private void work() {
        long half = Math.max(500, job.lease().toMillis() / 2);
        ScheduledFuture<?> keeper = threads.scheduleAtFixedRate(this::keep, half, half, TimeUnit.MILLISECONDS);
        try {
            job.run();
        } finally {
            keeper.cancel(false);
        }
    }

    private void keep() {
        Lease held = lease;
        if (held != null && !leases.renew(held, job.lease())) {
            LOG.warn("Job {} lost its lease while it ran", job.name());
        }
    }

    private void giveBack() {
        Lease held = lease;
        lease = null;
        if (held != null) {
            try {
                leases.release(held);
            } catch (RuntimeException e) {
                LOG.debug("The lease of {} runs out by itself", job.name(), e);
            }
        }
    }
}
