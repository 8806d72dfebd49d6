package org.webnav.channel.api;

import java.util.UUID;

/**
 * Somebody to talk to at an organisation.
 *
 * @param origin who keeps the contact
 * @param number the ERP's contact number (Navision table 5050), empty for one of the portal
 * @param version for {@link Contacts#change}; differs whenever the contact does
 */
public record Contact(UUID id, UUID organisation, Origin origin, String number, Card card, long version) {

    public enum Origin {
        /** Read-only here. */
        ERP,
        PORTAL
    }

    public enum Kind {
        PERSON,
        /** The company's own telephone and mailbox. */
        COMPANY
    }

    /** What people know of the contact; texts are never null. */
    public record Card(Kind kind, String name, String jobTitle, String phone, String mobile, String email) {}
}
