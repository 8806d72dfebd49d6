package org.webnav.orders.core;

import java.io.Serializable;
import java.util.Objects;

/** Key of {@link StoredOrder}. */
public class OrderKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String channelId;
    private String id;

    public OrderKey() {}

    public OrderKey(String channelId, String id) {
        this.channelId = channelId;
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderKey key && Objects.equals(channelId, key.channelId) && Objects.equals(id, key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(channelId, id);
    }
}
