package org.webnav.platform.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/**
 * One pair of the closure of the organisation tree: every organisation stands below itself and below all its ancestors.
 * Every persistence unit lists this class, so that row scope is one condition in one query. Read only outside the
 * platform.
 */
@Entity
@Table(schema = "platform", name = "org_paths")
@IdClass(OrgPathId.class)
public class OrgPath {

    @Id
    @Column(name = "channel_id")
    private String channelId;

    @Id
    @Column(name = "ancestor_id")
    private String ancestorId;

    @Id
    @Column(name = "descendant_id")
    private String descendantId;

    @Column(name = "depth")
    private int depth;

    protected OrgPath() {}

    public OrgPath(String channelId, String ancestorId, String descendantId, int depth) {
        this.channelId = channelId;
        this.ancestorId = ancestorId;
        this.descendantId = descendantId;
        this.depth = depth;
    }

    public String ancestorId() {
        return ancestorId;
    }

    public int depth() {
        return depth;
    }
}
