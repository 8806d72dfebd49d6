package org.webnav.platform.persistence;

import java.io.Serializable;
import java.util.Objects;

/** Key of {@link OrgPath}. */
public class OrgPathId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String channelId;
    private String ancestorId;
    private String descendantId;

    public OrgPathId() {}

    public OrgPathId(String channelId, String ancestorId, String descendantId) {
        this.channelId = channelId;
        this.ancestorId = ancestorId;
        this.descendantId = descendantId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrgPathId id
                && Objects.equals(channelId, id.channelId)
                && Objects.equals(ancestorId, id.ancestorId)
                && Objects.equals(descendantId, id.descendantId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(channelId, ancestorId, descendantId);
    }
}
