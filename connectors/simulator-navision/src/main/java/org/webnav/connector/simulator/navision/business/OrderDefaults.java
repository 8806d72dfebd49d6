package org.webnav.connector.simulator.navision.business;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;

/** What a sales order takes from the customers it is sold and billed to. */
final class OrderDefaults {

    private OrderDefaults() {}

    /** The header for this customer: sell-to, bill-to and ship-to data, terms, currency, price and VAT groups. */
    static Row apply(Books books, Row header, Row customer) {
        Row sold = header.with(soldTo(customer)).with(shippedTo(books.data(), customer));
        return billTo(books, sold, billedCustomer(books.data(), customer));
    }

    /** The header billed to this customer: what money, prices and VAT depend on. */
    static Row billTo(Books books, Row header, Row customer) {
        LocalDate posting = header.date("Posting Date");
        String terms = customer.text("Payment Terms Code");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Bill-to Customer No.", customer.text("No."));
        values.put("Bill-to Name", customer.text("Name"));
        values.put("Bill-to Address", customer.text("Address"));
        values.put("Bill-to Address 2", customer.text("Address 2"));
        values.put("Bill-to City", customer.text("City"));
        values.put("Bill-to Post Code", customer.text("Post Code"));
        values.put("Bill-to County", customer.text("County"));
        values.put("Bill-to Country/Region Code", customer.text("Country/Region Code"));
        values.put("Bill-to Contact", customer.text("Contact"));
        values.put("Payment Terms Code", terms);
        values.put("Payment Method Code", customer.text("Payment Method Code"));
        values.put("Due Date", dueDate(books.data(), terms, posting));
        values.put("Customer Price Group", customer.text("Customer Price Group"));
        values.put("Customer Disc. Group", customer.text("Customer Disc. Group"));
        values.put("Invoice Disc. Code", customer.text("Invoice Disc. Code"));
        values.put("Allow Line Disc.", customer.flag("Allow Line Disc."));
        values.put("Prices Including VAT", customer.flag("Prices Including VAT"));
        values.put("VAT Bus. Posting Group", customer.text("VAT Bus. Posting Group"));
        values.put("VAT Registration No.", customer.text("VAT Registration No."));
        values.put("Salesperson Code", customer.text("Salesperson Code"));
        values.put("Language Code", customer.text("Language Code"));
        return currency(books.data(), header.with(values), customer.text("Currency Code"));
    }

    static Row currency(Database data, Row header, String code) {
        return header.with("Currency Code", code)
                .with("Currency Factor", Currencies.factor(data, code, header.date("Posting Date")));
    }

    static LocalDate dueDate(Database data, String terms, LocalDate from) {
        return terms.isEmpty()
                ? from
                : DateFormula.apply(data.require("Payment Terms", terms).text("Due Date Calculation"), from);
    }

    private static Row billedCustomer(Database data, Row customer) {
        return customer.isBlank("Bill-to Customer No.")
                ? customer
                : data.require("Customer", customer.text("Bill-to Customer No."));
    }

    private static Map<String, Object> soldTo(Row customer) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Sell-to Customer No.", customer.text("No."));
        values.put("Sell-to Customer Name", customer.text("Name"));
        values.put("Sell-to Address", customer.text("Address"));
        values.put("Sell-to Address 2", customer.text("Address 2"));
        values.put("Sell-to City", customer.text("City"));
        values.put("Sell-to Post Code", customer.text("Post Code"));
        values.put("Sell-to County", customer.text("County"));
        values.put("Sell-to Country/Region Code", customer.text("Country/Region Code"));
        values.put("Sell-to Contact", customer.text("Contact"));
        values.put("Sell-to Phone No.", customer.text("Phone No."));
        values.put("Sell-to E-Mail", customer.text("E-Mail"));
        values.put("Shipment Method Code", customer.text("Shipment Method Code"));
        values.put("Location Code", customer.text("Location Code"));
        values.put("Shipping Advice", customer.text("Shipping Advice"));
        return values;
    }

    private static Map<String, Object> shippedTo(Database data, Row customer) {
        String code = customer.text("Ship-to Code");
        Row address = code.isEmpty() ? customer : data.require("Ship-to Address", customer.text("No."), code);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Ship-to Code", code);
        values.put("Ship-to Name", address.text("Name"));
        values.put("Ship-to Address", address.text("Address"));
        values.put("Ship-to Address 2", address.text("Address 2"));
        values.put("Ship-to City", address.text("City"));
        values.put("Ship-to Post Code", address.text("Post Code"));
        values.put("Ship-to County", address.text("County"));
        values.put("Ship-to Country/Region Code", address.text("Country/Region Code"));
        values.put("Ship-to Contact", address.text("Contact"));
        return values;
    }
}
