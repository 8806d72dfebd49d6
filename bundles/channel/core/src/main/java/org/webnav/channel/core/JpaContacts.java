package org.webnav.channel.core;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.Contact;
import org.webnav.channel.api.Contact.Card;
import org.webnav.channel.api.Contact.Origin;
import org.webnav.channel.api.Contacts;
import org.webnav.platform.api.Audit;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.persistence.Scope;
import org.webnav.platform.persistence.ScopedRepository;

/** Contacts in the database. */
@Component
public final class JpaContacts implements Contacts {

    private static final Comparator<Contact> PEOPLE_BY_NAME = Comparator.comparing(
                    (Contact contact) -> contact.card().kind())
            .thenComparing(contact -> contact.card().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Contact::id);

    private final ScopedRepository repository;
    private final Clock clock;
    private final Audit audit;

    @Activate
    public JpaContacts(
            @Reference(target = "(osgi.unit.name=channel)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Clock clock,
            @Reference Audit audit) {
        this.repository = new ScopedRepository(jpa, callers);
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public List<Contact> of(UUID organisation) {
        return repository.in(scope -> scope
                .query(ContactEntity.class)
                .where("e.organisationId = :buyer", Map.of("buyer", organisation.toString()))
                .orderBy("e.id")
                .list()
                .stream()
                .map(ContactEntity::toContact)
                .sorted(PEOPLE_BY_NAME)
                .toList());
    }

    @Override
    public Contact add(UUID organisation, Card card) {
        Card checked = ContactCheck.checked(card);
        return repository.in(scope -> {
            // The organisation's lock keeps two from passing the limit together.
            scope.lock(OrganisationEntity.class, organisation.toString())
                    .orElseThrow(() -> new NotFound("channel.no-such-organisation", "There is no such organisation."));
            if (ofPortal(scope, organisation) >= MOST) {
                throw new Conflict(
                        "channel.too-many-contacts",
                        "An organisation has at most " + MOST + " contacts of the portal.");
            }
            ContactEntity contact =
                    scope.persist(ContactEntity.ofPortal(scope.channel(), organisation, Ids.next(clock), checked));
            return recorded(scope, "channel.add-contact", contact);
        });
    }

    private static long ofPortal(Scope scope, UUID organisation) {
        return scope.query(ContactEntity.class)
                .where("e.organisationId = :buyer and e.erpNumber is null", Map.of("buyer", organisation.toString()))
                .count();
    }

    @Override
    public Contact change(UUID organisation, UUID id, Card card, Long version) {
        Card checked = ContactCheck.checked(card);
        return repository.in(scope -> {
            ContactEntity contact = own(scope, organisation, id, version);
            contact.set(checked);
            return recorded(scope, "channel.change-contact", contact);
        });
    }

    @Override
    public void remove(UUID organisation, UUID id, Long version) {
        repository.in(scope -> {
            ContactEntity contact = own(scope, organisation, id, version);
            Contact removed = recorded(scope, "channel.remove-contact", contact);
            scope.remove(contact);
            return removed;
        });
    }

    private static ContactEntity own(Scope scope, UUID organisation, UUID id, Long version) {
        ContactEntity found = scope.lock(ContactEntity.class, id.toString())
                .filter(contact -> contact.organisationId().equals(organisation.toString()))
                .orElseThrow(() -> new NotFound("channel.no-such-contact", "There is no such contact."));
        Contact contact = found.toContact();
        if (contact.origin() == Origin.ERP) {
            throw new Conflict("channel.contact-of-erp", "This contact is kept in the ERP and is changed only there.");
        }
        if (version != null && version != contact.version()) {
            throw new Conflict("channel.changed-meanwhile", "Somebody else has changed this contact in the meantime.");
        }
        return found;
    }

    private Contact recorded(Scope scope, String action, ContactEntity entity) {
        scope.flush();
        Contact contact = entity.toContact();
        audit.record(
                action,
                contact.id().toString(),
                Map.of("organisation", contact.organisation().toString()));
        return contact;
    }
}
