package org.webnav.platform.core.audit;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Audit;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.core.jdbc.Jdbc;
import org.webnav.platform.core.outbox.Facts;

/** Appends to {@code platform.audit_log}; {@link AuditChain} links the rows afterwards. */
@Component
public final class JdbcAudit implements Audit {

    private final Jdbc jdbc;
    private final CurrentCaller callers;
    private final Clock clock;

    @Activate
    public JdbcAudit(
            @Reference(target = "(webnav.unit=platform)") DataSource source,
            @Reference CurrentCaller callers,
            @Reference Clock clock) {
        this.jdbc = new Jdbc(source);
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public void record(String action, String subject, Map<String, String> facts) {
        Caller caller = callers.get();
        jdbc.update(
                "insert into platform.audit_log (id, channel_id, happened, user_id, action, subject, facts)"
                        + " values (?,?,?,?,?,?,?)",
                Ids.next(clock),
                caller.channel(),
                clock.instant(),
                caller.user(),
                action,
                subject,
                Facts.write(facts));
    }
}
