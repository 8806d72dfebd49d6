package org.webnav.platform.core.jobs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.webnav.platform.api.Leases;
import org.webnav.platform.api.spi.PeriodicJob;

/** Runs every {@link PeriodicJob} that is registered, on this node only while it holds the job's lease. */
@Component(
        service = {},
        immediate = true)
public final class JobRunner {

    private final Leases leases;
    private final Map<PeriodicJob, RunningJob> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4, work -> {
        Thread thread = new Thread(work, "webnav-job");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public JobRunner(@Reference Leases leases) {
        this.leases = leases;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addJob(PeriodicJob job) {
        RunningJob started = new RunningJob(job, leases, threads);
        running.put(job, started);
        started.schedule();
    }

    void removeJob(PeriodicJob job) {
        RunningJob stopped = running.remove(job);
        if (stopped != null) {
            stopped.stop();
        }
    }

    @Deactivate
    void close() throws InterruptedException {
        running.values().forEach(RunningJob::stop);
        threads.shutdown();
        if (!threads.awaitTermination(20, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
