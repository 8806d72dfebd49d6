package org.webnav.erp.core.sync;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.webnav.erp.api.Exchange.SyncStatus;
import org.webnav.erp.core.Texts;
import org.webnav.erp.core.Times;
import org.webnav.platform.persistence.ChannelScoped;

/** How far one subject of one connector has been read. */
@Entity
@Table(schema = "erp", name = "sync_states")
public class SyncStateRow implements ChannelScoped {

    @Column(name = "channel_id")
    private String channelId;

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "connector")
    private String connector;

    @Column(name = "subject")
    private String subject;

    @Column(name = "last_full")
    private Timestamp lastFull;

    @Column(name = "last_delta")
    private Timestamp lastDelta;

    @Column(name = "row_count")
    private long rowCount;

    @Column(name = "note")
    private String note = "";

    protected SyncStateRow() {}

    SyncStateRow(String channelId, String id, String connector, String subject) {
        this.channelId = channelId;
        this.id = id;
        this.connector = connector;
        this.subject = subject;
    }

    @Override
    public String channelId() {
        return channelId;
    }

    void done(boolean full, Instant readAt, long rows) {
        if (full) {
            lastFull = Times.column(readAt);
        }
        lastDelta = Times.column(readAt);
        rowCount = rows;
        note = "";
    }

    void failed(String why) {
        note = Texts.cut(why);
    }

    SyncStatus value() {
        return new SyncStatus(subject, Times.instant(lastFull), Times.instant(lastDelta), rowCount, note);
    }
}
