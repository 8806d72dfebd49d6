package org.webnav.connector.navision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.Contact;

public class ContactReadingTest extends SimulatorTestCase {

    @Test
    public void readsTheContactsOfCustomers() {
        List<Contact> contacts = new ArrayList<>();
        ReadResult result = connector.contacts(null, contacts::addAll);

        assertThat(result.complete()).isTrue();
        assertThat(contacts)
                .contains(new Contact(
                        "CT000002",
                        "10000",
                        "PERSON",
                        "Andy Teal",
                        "Purchasing Manager",
                        "+44 1632 960 101",
                        "+44 7700 900 101",
                        "andy.teal@cannon.example"));
        assertThat(contacts)
                .filteredOn(contact -> contact.customer().equals("10000"))
                .extracting(Contact::type)
                .containsExactly("COMPANY", "PERSON", "PERSON", "PERSON");
        assertThat(contacts).extracting(Contact::number).doesNotHaveDuplicates();
        assertThat(contacts)
                .extracting(Contact::name)
                .as("a prospect, and one whose data must not be used")
                .doesNotContain("Ruth Barlow", "Gary Stone");
    }

    @Test
    public void readsOnlyContactsThatChangedAndThoseThatLeft() {
        Instant before = Instant.now();
        change("{'No.':'CT000002','Job Title':'Head of Purchasing'}");
        change("{'No.':'CT000003','Company No.':'CT000005'}");
        change("{'No.':'CT000004','Privacy Blocked':true}");
        change("{'No.':'CT000006','Company No.':'CT000141'}");

        List<Contact> contacts = new ArrayList<>();
        ReadResult result = connector.contacts(before, contacts::addAll);

        assertThat(result.complete()).isFalse();
        assertThat(contacts)
                .extracting(contact -> contact.number() + " " + contact.customer())
                .containsExactlyInAnyOrder("CT000002 10000", "CT000003 20000", "CT000004 ", "CT000006 ");
        assertThat(contacts.get(0).jobTitle()).isEqualTo("Head of Purchasing");
        contacts.clear();
        connector.contacts(Instant.now().plusSeconds(600), contacts::addAll);
        assertThat(contacts).isEmpty();
    }

    private static void change(String fields) {
        simulator.admin("POST", "records", "{'table':'Contact','fields':" + fields + "}");
    }
}
