package org.webnav.erp.core.transfer;

import java.sql.Timestamp;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.webnav.erp.core.Texts;
import org.webnav.erp.core.Times;
import org.webnav.platform.persistence.ChannelScoped;

/** A row of the transfer queue; changed only by compare-and-set, so it has no setters. */
@Entity
@Table(schema = "erp", name = "transfers")
public class TransferRow implements ChannelScoped {

    @Column(name = "channel_id")
    private String channelId;

    @Id
    @Column(name = "order_id")
    private String id;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "reference")
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private Step step;

    @Column(name = "erp_number")
    private String erpNumber;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "tries")
    private int tries;

    @Column(name = "next_attempt")
    private Timestamp nextAttempt;

    @Column(name = "note")
    private String note;

    @Column(name = "queued")
    private Timestamp queued;

    @Column(name = "version")
    private long version;

    protected TransferRow() {}

    TransferRow(String channelId, Transfer transfer) {
        this.channelId = channelId;
        id = transfer.order().toString();
        orderNumber = transfer.number();
        reference = transfer.reference();
        step = transfer.step();
        erpNumber = transfer.erpNumber();
        attempts = transfer.attempts();
        tries = transfer.tries();
        nextAttempt = Times.column(transfer.next());
        note = Texts.cut(transfer.note());
        queued = Times.column(transfer.queued());
        version = transfer.version();
    }

    @Override
    public String channelId() {
        return channelId;
    }

    Transfer value() {
        return new Transfer(
                UUID.fromString(id),
                orderNumber,
                reference,
                step,
                erpNumber,
                attempts,
                tries,
                nextAttempt.toInstant(),
                note,
                queued.toInstant(),
                version);
    }
}
