package org.webnav.channel.core;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.webnav.channel.api.Contact;
import org.webnav.channel.api.Contact.Card;
import org.webnav.channel.api.Contact.Kind;
import org.webnav.channel.api.Contact.Origin;
import org.webnav.platform.persistence.OrganisationScoped;

/** Row of {@code channel.contacts}; one of the ERP has a number there and is written only by the feed. */
@Entity
@Table(schema = "channel", name = "contacts")
public class ContactEntity implements OrganisationScoped {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "channel_id")
    private String channelId;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "erp_number")
    private String erpNumber;

    @Column(name = "kind")
    private String kind;

    @Column(name = "name")
    private String name;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "phone")
    private String phone;

    @Column(name = "mobile")
    private String mobile;

    @Column(name = "email")
    private String email;

    @Version
    @Column(name = "version")
    private long version;

    protected ContactEntity() {}

    static ContactEntity ofPortal(String channel, UUID organisation, UUID id, Card card) {
        ContactEntity contact = new ContactEntity();
        contact.channelId = channel;
        contact.organisationId = organisation.toString();
        contact.id = id.toString();
        contact.set(card);
        return contact;
    }

    void set(Card card) {
        kind = card.kind().name();
        name = card.name();
        jobTitle = card.jobTitle();
        phone = card.phone();
        mobile = card.mobile();
        email = card.email();
    }

    @Override
    public String channelId() {
        return channelId;
    }

    @Override
    public String organisationId() {
        return organisationId;
    }

    Contact toContact() {
        return new Contact(
                UUID.fromString(id),
                UUID.fromString(organisationId),
                erpNumber == null ? Origin.PORTAL : Origin.ERP,
                erpNumber == null ? "" : erpNumber,
                new Card(Kind.valueOf(kind), name, jobTitle, phone, mobile, email),
                version);
    }
}
