package org.webnav.orders.core;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.webnav.orders.api.Orders.HistoryEntry;
import org.webnav.platform.persistence.ChannelScoped;

/** Something that happened to an order. */
@Entity
@Table(schema = "orders", name = "order_history")
@IdClass(PartKey.class)
public class StoredHistory implements ChannelScoped {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DETAIL = 1000;

    @Id
    @Column(name = "channel_id")
    private String channelId;

    @Id
    @Column(name = "order_id")
    private String orderId;

    @Id
    @Column(name = "entry_number")
    private int number;

    @Convert(converter = InstantColumn.class)
    @Column(name = "happened")
    private Instant happened;

    @Column(name = "what")
    private String what;

    @Column(name = "who")
    private String who;

    @Column(name = "detail")
    private String detail;

    protected StoredHistory() {}

    StoredHistory(StoredOrder order, HistoryEntry entry) {
        channelId = order.channelId();
        orderId = order.key();
        number = order.nextHistoryEntry();
        happened = entry.at();
        what = entry.what();
        who = Texts.atMost(LONGEST_NAME, entry.who());
        detail = Texts.atMost(LONGEST_DETAIL, entry.detail());
    }

    @Override
    public String channelId() {
        return channelId;
    }

    HistoryEntry toEntry() {
        return new HistoryEntry(happened, what, who, detail);
    }
}
