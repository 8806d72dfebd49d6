package org.webnav.orders.core;

import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.TransferState;

/** The order's way into the ERP. */
@Embeddable
public class StoredTransfer {

    private static final int LONGEST_MESSAGE = 1000;

    @Enumerated(EnumType.STRING)
    @Column(name = "transfer_state")
    private TransferState state = TransferState.NONE;

    @Column(name = "reference")
    private String reference;

    @Column(name = "erp_number")
    private String erpNumber = "";

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "message")
    private String message = "";

    protected StoredTransfer() {}

    static StoredTransfer none() {
        return new StoredTransfer();
    }

    void queue(String newReference) {
        state = TransferState.QUEUED;
        reference = newReference;
        message = "";
    }

    /** What waits is not to be sent any more; what was refused stays known. */
    void withdraw() {
        if (state == TransferState.QUEUED) {
            state = TransferState.NONE;
            message = "";
        }
    }

    String reference() {
        return Texts.orEmpty(reference);
    }

    void progress(TransferState newState, int newAttempts, String newMessage) {
        state = newState;
        attempts = newAttempts;
        message = Texts.atMost(LONGEST_MESSAGE, newMessage);
    }

    void acknowledge(String number, int newAttempts) {
        progress(TransferState.ACKNOWLEDGED, newAttempts, "");
        erpNumber = number;
    }

    TransferState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    String erpNumber() {
        return erpNumber;
    }

    Order.Transfer toTransfer() {
        return new Order.Transfer(state, reference(), erpNumber, attempts, message);
    }
}
