package org.webnav.platform.core.audit;

import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.platform.api.spi.HealthCheck;
import org.webnav.platform.api.spi.PeriodicJob;

/** Reads the audit log's chain through from time to time and tells the operator where it is broken. */
@Component
public final class AuditVerification implements PeriodicJob, HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(AuditVerification.class);

    private final AuditChain chain;
    private volatile String note = "";

    @Activate
    public AuditVerification(@Reference AuditChain chain) {
        this.chain = chain;
    }

    @Override
    public String name() {
        return "platform.audit-verification";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public Duration lease() {
        return Duration.ofSeconds(60);
    }

    @Override
    public void run() {
        Optional<AuditChain.Break> broken = chain.verify();
        broken.ifPresent(b -> LOG.error("The audit log was changed: row {} at place {}", b.id(), b.position()));
        note = broken.map(b -> "the log was changed at place " + b.position()).orElse("");
    }

    /** Always ready: a changed log is looked into, not a reason to serve nobody. */
    @Override
    public Result check() {
        return new Result(true, note);
    }
}
