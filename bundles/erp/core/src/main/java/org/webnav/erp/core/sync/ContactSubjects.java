package org.webnav.erp.core.sync;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.webnav.channel.api.Contact.Card;
import org.webnav.channel.api.Contact.Kind;
import org.webnav.channel.api.ContactFeed;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords;
import org.webnav.erp.core.sync.Load.Outcome;

/**
 * Contacts of customers for the channel. One of a customer that came after the customers were read is left out and found
 * again by the overlap of the next reading.
 */
@Component(service = Subjects.class, property = "feed.cardinality.minimum:Integer=1")
public final class ContactSubjects implements Subjects {

    private final ContactFeed feed;

    @Activate
    public ContactSubjects(@Reference(name = "feed", cardinality = ReferenceCardinality.OPTIONAL) ContactFeed feed) {
        this.feed = feed;
    }

    /** Behind all that orders need. */
    @Override
    public List<Subject> all() {
        return List.of(new Subject("contacts", 80, Subject.Pace.QUICK, this::contacts));
    }

    private Outcome contacts(Load load) {
        UUID channel = load.channel().id();
        Set<String> numbers = new HashSet<>();
        ReadResult read = load.<ErpRecords.Contact>read((erp, sink) -> erp.contacts(load.since(), sink), rows -> {
            rows.forEach(row -> numbers.add(row.number()));
            feed.apply(channel, rows.stream().map(ContactSubjects::row).toList());
        });
        if (read.complete()) {
            feed.removeAllBut(channel, numbers);
        }
        return new Outcome(numbers.size(), read);
    }

    private static ContactFeed.Row row(ErpRecords.Contact c) {
        Kind kind = c.type().equals("COMPANY") ? Kind.COMPANY : Kind.PERSON;
        return new ContactFeed.Row(
                c.number(), c.customer(), new Card(kind, c.name(), c.jobTitle(), c.phone(), c.mobile(), c.email()));
    }
}
