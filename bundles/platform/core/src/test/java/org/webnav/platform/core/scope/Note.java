package org.webnav.platform.core.scope;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.webnav.platform.persistence.OrganisationScoped;

/** An entity as capabilities have them. */
@Entity
@Table(schema = "platform", name = "notes")
public class Note implements OrganisationScoped {

    @Id
    private String id;

    @Column(name = "channel_id")
    private String channelId;

    @Column(name = "organisation_id")
    private String organisationId;

    protected Note() {}

    Note(String id, String channelId, String organisationId) {
        this.id = id;
        this.channelId = channelId;
        this.organisationId = organisationId;
    }

    String id() {
        return id;
    }

    @Override
    public String channelId() {
        return channelId;
    }

    @Override
    public String organisationId() {
        return organisationId;
    }
}
