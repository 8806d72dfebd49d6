package org.webnav.channel.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Takes contacts from the ERP in bulk: each row is created or brought up to date by its number; repeatable. */
@ProviderType
public interface ContactFeed {

    /** @param customer number of the customer; the contact is taken away when it is empty or not known */
    record Row(String number, String customer, Contact.Card card) {}

    /** @return how many rows changed something */
    int apply(UUID channel, List<Row> rows);

    /** After a full load: contacts that the ERP no longer has are removed. */
    int removeAllBut(UUID channel, Set<String> numbers);
}
