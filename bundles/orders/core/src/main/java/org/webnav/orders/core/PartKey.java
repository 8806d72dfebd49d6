package org.webnav.orders.core;

import java.io.Serializable;
import java.util.Objects;

/** Key of what belongs to an order and is counted from 1: its lines, its history. */
public class PartKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String channelId;
    private String orderId;
    private int number;

    public PartKey() {}

    public PartKey(String channelId, String orderId, int number) {
        this.channelId = channelId;
        this.orderId = orderId;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartKey key
                && number == key.number
                && Objects.equals(channelId, key.channelId)
                && Objects.equals(orderId, key.orderId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(channelId, orderId, number);
    }
}
