package org.webnav.channel.api;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Contacts of the organisations in the caller's sight. Those of the ERP come by {@link ContactFeed} and are read-only;
 * the seller's people add others. What is changed here is written to the audit log, without names.
 */
@ProviderType
public interface Contacts {

    /** Most contacts of the portal that one organisation can have. */
    int MOST = 200;

    /** People first, by name; none for an organisation out of sight. */
    List<Contact> of(UUID organisation);

    /**
     * @throws org.webnav.platform.api.NotFound code {@code channel.no-such-organisation}
     * @throws org.webnav.platform.api.Invalid code {@code channel.invalid-contact} with a violation for each fault
     * @throws org.webnav.platform.api.Conflict code {@code channel.too-many-contacts}
     */
    Contact add(UUID organisation, Contact.Card card);

    /**
     * @param version of the contact that the change was made upon, null for whatever it is
     * @throws org.webnav.platform.api.NotFound code {@code channel.no-such-contact}
     * @throws org.webnav.platform.api.Invalid code {@code channel.invalid-contact}
     * @throws org.webnav.platform.api.Conflict codes {@code channel.contact-of-erp} and {@code channel.changed-meanwhile}
     */
    Contact change(UUID organisation, UUID id, Contact.Card card, Long version);

    /** As {@link #change} what is refused. */
    void remove(UUID organisation, UUID id, Long version);
}
