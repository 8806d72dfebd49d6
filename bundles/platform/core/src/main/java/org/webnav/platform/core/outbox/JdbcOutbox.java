package org.webnav.platform.core.outbox;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import javax.transaction.Status;
import javax.transaction.SystemException;
import javax.transaction.TransactionManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.Outbox;
import org.webnav.platform.core.jdbc.Jdbc;

/** Writes events into {@code platform.outbox_events}; {@link OutboxDelivery} puts them in order and delivers them. */
@Component
public final class JdbcOutbox implements Outbox {

    private final Jdbc jdbc;
    private final Clock clock;
    private final TransactionManager manager;

    @Activate
    public JdbcOutbox(
            @Reference(target = "(webnav.unit=platform)") DataSource source,
            @Reference Clock clock,
            @Reference TransactionManager manager) {
        this.jdbc = new Jdbc(source);
        this.clock = clock;
        this.manager = manager;
    }

    @Override
    public void publish(UUID channel, String type, UUID subject, Map<String, String> data) {
        requireTransaction();
        jdbc.update(
                "insert into platform.outbox_events (id, channel_id, event_type, subject, facts, published)"
                        + " values (?,?,?,?,?,?)",
                Ids.next(clock),
                channel,
                type,
                subject,
                Facts.write(data),
                clock.instant());
    }

    private void requireTransaction() {
        try {
            if (manager.getStatus() != Status.STATUS_ACTIVE) {
                throw new IllegalStateException("An event is published only together with the change it tells of.");
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
