package org.webnav.channel.core;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.webnav.channel.api.Organisation;
import org.webnav.platform.persistence.OrganisationScoped;

/** Row of {@code channel.organisations}. Row scope hangs on {@code organisationId}, which is the row's own id. */
@Entity
@Table(schema = "channel", name = "organisations")
public class OrganisationEntity implements OrganisationScoped {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "channel_id")
    private String channelId;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "parent_id")
    private String parentId;

    @Column(name = "name")
    private String name;

    @Column(name = "vat_number")
    private String vatNumber = "";

    @Column(name = "street")
    private String street = "";

    @Column(name = "city")
    private String city = "";

    @Column(name = "post_code")
    private String postCode = "";

    @Column(name = "country")
    private String country = "";

    @Column(name = "email")
    private String email = "";

    protected OrganisationEntity() {}

    /** The organisation at the root of a channel. */
    static OrganisationEntity root(UUID channel, UUID id, String name) {
        OrganisationEntity root = new OrganisationEntity();
        root.channelId = channel.toString();
        root.id = id.toString();
        root.organisationId = root.id;
        root.name = name;
        return root;
    }

    @Override
    public String channelId() {
        return channelId;
    }

    @Override
    public String organisationId() {
        return organisationId;
    }

    Organisation toOrganisation() {
        return new Organisation(
                UUID.fromString(id),
                parentId == null ? null : UUID.fromString(parentId),
                name,
                vatNumber,
                street,
                city,
                postCode,
                country,
                email);
    }
}
