package org.webnav.connector.navision;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.Customer;
import org.webnav.connector.api.ErpRecords.DeliveryAddress;

/** Customers with their delivery addresses. */
final class CustomerReader {

    private final Settings settings;
    private final Pages pages;
    private final Currencies currencies;
    private final Changes changes;
    private final Page cards;
    private final Page addresses;

    CustomerReader(Settings settings, Pages pages, Currencies currencies) {
        this.settings = settings;
        this.pages = pages;
        this.currencies = currencies;
        this.changes = new Changes(settings, pages, "customers");
        this.cards = Page.service(
                settings.names(),
                "CustomerCard",
                "No",
                "Name",
                "VAT_Registration_No",
                "Address",
                "City",
                "Post_Code",
                "Country_Region_Code",
                "E_Mail",
                "Bill_to_Customer_No",
                "Customer_Price_Group",
                "Customer_Disc_Group",
                "Invoice_Disc_Code",
                "VAT_Bus_Posting_Group",
                "Currency_Code",
                "Allow_Line_Disc",
                "Prices_Including_VAT",
                "Credit_Limit_LCY",
                "Payment_Terms_Code",
                "Salesperson_Code",
                "Location_Code",
                "Language_Code",
                "Blocked",
                "Privacy_Blocked");
        this.addresses = DeliveryAddresses.page(settings.names());
    }

    ReadResult read(Instant changedSince, Consumer<List<Customer>> sink) {
        if (changedSince == null) {
            return everything(sink);
        }
        Changes.Found found = changes.since(changedSince);
        addAddressOwners(changedSince, found);
        if (found.many()) {
            return everything(sink);
        }
        found.portions()
                .forEach(numbers -> read(cards.anyOf("No", numbers), addresses.anyOf("Customer_No", numbers), sink));
        return new ReadResult(false, found.at());
    }

    private ReadResult everything(Consumer<List<Customer>> sink) {
        return new ReadResult(true, read("", "", sink));
    }

    /** An address changes without its customer; its date is the day in Navision's time zone. */
    private void addAddressOwners(Instant changedSince, Changes.Found found) {
        if (addresses.field("Last_Date_Modified").isEmpty()) {
            return;
        }
        String day =
                changedSince.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1).toString();
        pages.each(
                addresses,
                addresses.field("Last_Date_Modified") + " ge " + day,
                rows -> rows.forEach(row -> found.numbers().add(row.text("Customer_No"))));
    }

    private Instant read(String cardFilter, String addressFilter, Consumer<List<Customer>> sink) {
        Map<String, List<DeliveryAddress>> delivery = new HashMap<>();
        Instant at = pages.each(
                addresses,
                addressFilter,
                rows -> rows.forEach(
                        row -> delivery.computeIfAbsent(row.text("Customer_No"), customer -> new ArrayList<>())
                                .add(DeliveryAddresses.of(row))));
        Currencies.Codes codes = currencies.codes();
        pages.each(
                cards,
                cardFilter,
                rows -> sink.accept(rows.stream()
                        .map(row -> customer(row, codes, delivery.getOrDefault(row.text("No"), List.of())))
                        .toList()));
        return at;
    }

    private Customer customer(Row row, Currencies.Codes codes, List<DeliveryAddress> delivery) {
        return new Customer(
                row.text("No"),
                row.text("Name"),
                row.text("VAT_Registration_No"),
                row.text("Address"),
                row.text("City"),
                row.text("Post_Code"),
                row.text("Country_Region_Code"),
                row.text("E_Mail"),
                row.text("Bill_to_Customer_No"),
                row.text("Customer_Price_Group"),
                row.text("Customer_Disc_Group"),
                row.text("Invoice_Disc_Code"),
                row.text("VAT_Bus_Posting_Group"),
                codes.iso(row.text("Currency_Code")),
                row.flag("Allow_Line_Disc"),
                row.flag("Prices_Including_VAT"),
                row.decimal("Credit_Limit_LCY"),
                row.text("Payment_Terms_Code"),
                row.text("Salesperson_Code"),
                row.text("Location_Code"),
                settings.language(row.text("Language_Code")),
                blocked(row),
                delivery);
    }

    /** Privacy Blocked refuses every document (table 18 CheckBlockedCustOnDocs). */
    private static String blocked(Row row) {
        if (row.flag("Privacy_Blocked")) {
            return "ALL";
        }
        String blocked = row.option("Blocked");
        return blocked.isEmpty() ? "NONE" : blocked;
    }
}
