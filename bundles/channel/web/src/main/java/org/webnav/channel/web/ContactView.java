package org.webnav.channel.web;

import java.util.UUID;
import org.webnav.channel.api.Contact;
import org.webnav.channel.api.Contact.Kind;
import org.webnav.channel.api.Contact.Origin;

/**
 * A contact in answers.
 *
 * @param number the ERP's, empty for one of the portal
 * @param tag for {@code If-Match}
 */
record ContactView(
        UUID id,
        Origin origin,
        String number,
        Kind kind,
        String name,
        String jobTitle,
        String phone,
        String mobile,
        String email,
        String tag) {

    static ContactView of(Contact contact) {
        Contact.Card card = contact.card();
        return new ContactView(
                contact.id(),
                contact.origin(),
                contact.number(),
                card.kind(),
                card.name(),
                card.jobTitle(),
                card.phone(),
                card.mobile(),
                card.email(),
                Long.toString(contact.version()));
    }
}
