package org.webnav.connector.navision;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.Contact;

/**
 * Contacts of customers. A contact belongs to a contact company, and the business relations (table 5054) say of which
 * customer that one is the card.
 */
final class ContactReader {

    private final Pages pages;
    private final Changes changes;
    private final Page relations;
    private final Page contacts = Page.api(
            "contacts",
            "number",
            "type",
            "displayName",
            "jobTitle",
            "companyNumber",
            "phoneNumber",
            "mobilePhoneNumber",
            "email",
            "privacyBlocked");

    ContactReader(Settings settings, Pages pages) {
        this.pages = pages;
        this.changes = new Changes(settings, pages, "contacts");
        this.relations =
                Page.optional(settings.names(), "ContactBusinessRelations", "Contact_No", "Link_to_Table", "No");
    }

    ReadResult read(Instant changedSince, Consumer<List<Contact>> sink) {
        if (changedSince == null) {
            return everything(sink);
        }
        Changes.Found found = changes.since(changedSince);
        if (found.many()) {
            return everything(sink);
        }
        found.portions().forEach(numbers -> portion(numbers, sink));
        return new ReadResult(false, found.at());
    }

    private ReadResult everything(Consumer<List<Contact>> sink) {
        Map<String, String> customers = new HashMap<>();
        Instant at = pages.each(relations, "", rows -> rows.forEach(row -> addTo(customers, row)));
        pages.each(contacts, "", rows -> {
            List<Contact> ofCustomers = rows.stream()
                    .map(row -> contact(row, customers))
                    .filter(contact -> !contact.customer().isEmpty())
                    .toList();
            if (!ofCustomers.isEmpty()) {
                sink.accept(ofCustomers);
            }
        });
        return new ReadResult(true, at);
    }

    /** A contact that changed may have ceased to be a customer's, which is told too. */
    private void portion(List<String> numbers, Consumer<List<Contact>> sink) {
        List<Row> changed = pages.all(contacts, contacts.anyOf("number", numbers));
        List<String> companies = changed.stream()
                .map(row -> row.text("companyNumber"))
                .filter(company -> !company.isEmpty())
                .distinct()
                .toList();
        Map<String, String> customers = new HashMap<>();
        if (!companies.isEmpty()) {
            pages.each(
                    relations,
                    relations.anyOf("Contact_No", companies),
                    rows -> rows.forEach(row -> addTo(customers, row)));
        }
        sink.accept(changed.stream().map(row -> contact(row, customers)).toList());
    }

    private static void addTo(Map<String, String> customers, Row relation) {
        if (relation.option("Link_to_Table").equals("CUSTOMER")) {
            customers.put(relation.text("Contact_No"), relation.text("No"));
        }
    }

    /** Privacy Blocked forbids any further use of the data. */
    private static Contact contact(Row row, Map<String, String> customers) {
        String customer = row.flag("privacyBlocked") ? "" : customers.getOrDefault(row.text("companyNumber"), "");
        return new Contact(
                row.text("number"),
                customer,
                row.option("type"),
                row.text("displayName"),
                row.text("jobTitle"),
                row.text("phoneNumber"),
                row.text("mobilePhoneNumber"),
                row.text("email"));
    }
}
