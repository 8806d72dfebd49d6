package org.webnav.erp.core.transfer;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.webnav.erp.api.Exchange.Attempt;
import org.webnav.erp.core.Texts;
import org.webnav.erp.core.Times;
import org.webnav.platform.persistence.ChannelScoped;

/** What was tried with one transfer: a request or a lookup. */
@Entity
@Table(schema = "erp", name = "transfer_attempts")
public class AttemptRow implements ChannelScoped {

    /** Outcome of a request that is on its way. */
    static final String OPEN = "sending";

    @Column(name = "channel_id")
    private String channelId;

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "number")
    private int number;

    @Column(name = "started")
    private Timestamp started;

    @Column(name = "millis")
    private long millis;

    @Column(name = "outcome")
    private String outcome;

    @Column(name = "detail")
    private String detail;

    protected AttemptRow() {}

    AttemptRow(String channelId, String id, String orderId, Attempt attempt) {
        this.channelId = channelId;
        this.id = id;
        this.orderId = orderId;
        number = attempt.number();
        started = Times.column(attempt.at());
        finish(attempt.millis(), attempt.outcome(), attempt.detail());
    }

    @Override
    public String channelId() {
        return channelId;
    }

    Instant started() {
        return started.toInstant();
    }

    final void finish(long took, String how, String words) {
        millis = took;
        outcome = how;
        detail = Texts.cut(words);
    }

    Attempt value() {
        return new Attempt(number, started.toInstant(), millis, outcome, detail);
    }
}
