package org.webnav.connector.simulator.navision.business;

import java.util.List;
import java.util.Optional;
import org.webnav.connector.simulator.navision.store.FieldType;
import org.webnav.connector.simulator.navision.store.Row;

/** What pages tell of a contact through its company: the business relations of table 5054. */
final class ContactFigures {

    private static final String TABLE = "Contact";
    private static final String CUSTOMER = "Customer";

    private static final List<String> RELATIONS =
            List.of(" ", CUSTOMER, "Vendor", "Bank Account", "Employee", "None", "Other", "Multiple");
    private static final List<String> RELATED_TABLES = List.of(" ", CUSTOMER, "Vendor", "Bank Account", "Employee");

    private ContactFigures() {}

    static void register(FlowFields fields) {
        fields.add(TABLE, "Company Name", FlowField.text((books, row) -> books.data()
                .find(TABLE, row.text("Company No."))
                .map(company -> company.text("Name"))
                .orElse("")));
        fields.add(TABLE, "Contact Business Relation", FlowField.option(RELATIONS, (books, row) -> customer(books, row)
                .map(c -> CUSTOMER)
                .orElse("None")));
        fields.add(TABLE, "Related Id", FlowField.of(FieldType.GUID, (books, row) -> customer(books, row)
                .map(Row::id)
                .orElse("")));
        fields.add(TABLE, "Related Type", FlowField.option(RELATED_TABLES, (books, row) -> customer(books, row)
                .map(c -> CUSTOMER)
                .orElse(" ")));
    }

    /** A person stands for the customer of the company. */
    private static Optional<Row> customer(Books books, Row contact) {
        return books.data().range("Contact Business Relation", contact.text("Company No.")).stream()
                .filter(relation -> relation.is("Link to Table", CUSTOMER))
                .findFirst()
                .flatMap(relation -> books.data().find(CUSTOMER, relation.text("No.")));
    }
}
