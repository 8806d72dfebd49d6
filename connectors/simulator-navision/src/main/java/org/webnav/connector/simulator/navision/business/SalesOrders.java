package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.page.PageWriter;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Transaction;

/** Sales orders as page 30028 lets clients create and change them. Credit limits are not tested, as in Business Central. */
public final class SalesOrders {

    private static final Set<String> CUSTOMER =
            Set.of("customerId", "customerNumber", "billToCustomerId", "billToCustomerNumber");
    private static final Set<String> REPRICING = Set.of(
            "customerId",
            "customerNumber",
            "billToCustomerId",
            "billToCustomerNumber",
            "currencyId",
            "currencyCode",
            "pricesIncludeTax");
    private static final int LINE_STEP = 10000;

    private final Page page;
    private final Supplier<LocalDate> today;

    public SalesOrders(Page page, Supplier<LocalDate> today) {
        this.page = page;
        this.today = today;
    }

    /** Stores an order with its lines, or nothing. */
    public Row insert(Transaction tx, Map<String, Object> values, List<Map<String, Object>> lines) {
        Books books = books(tx);
        Row customer = soldTo(books, values);
        if (customer == null) {
            throw NavException.dialog("A \"customerNumber\" or a \"customerId\" must be provided.");
        }
        Blocking.refuseOrder(customer);
        String number = NumberSeries.next(tx, NumberSeries.ORDERS);
        Row blank = tx.database()
                .schema()
                .table("Sales Header")
                .blank()
                .with(Map.of(
                        "Document Type", "Order",
                        "No.", number,
                        "Order Date", books.today(),
                        "Document Date", books.today(),
                        "Posting Date", books.today(),
                        "Shipment Date", books.today()));
        Row dated = dates(blank, values);
        Row header = tx.insert(header(books, OrderDefaults.apply(books, dated, customer), values));
        lines.forEach(line -> appendLine(tx, header, line));
        DocumentTotals.recalculate(tx, header);
        return header;
    }

    /** Changes the header; a new customer, currency or kind of price lets Navision price the lines again. */
    public Row modify(Transaction tx, Row order, Map<String, Object> values) {
        Books books = books(tx);
        Row header = dates(order, values);
        Row customer = soldTo(books, values);
        if (customer != null && !customer.is("No.", order.text("Sell-to Customer No."))) {
            Blocking.refuseOrder(customer);
            header = OrderDefaults.apply(books, header, customer);
        }
        Row stored = tx.modify(header(books, header, values));
        if (values.keySet().stream().anyMatch(REPRICING::contains)) {
            OrderLines lines = new OrderLines(books, stored);
            DocumentFigures.lines(books, stored).forEach(line -> tx.modify(lines.reprice(line)));
        }
        DocumentTotals.recalculate(tx, stored);
        return stored;
    }

    public void delete(Transaction tx, Row order) {
        List<Row> lines = DocumentFigures.lines(books(tx), order);
        if (lines.stream()
                .anyMatch(line -> line.decimal("Quantity Shipped").compareTo(line.decimal("Quantity Invoiced")) != 0)) {
            throw NavException.dialog(
                    "You cannot delete the order because it has shipped lines that are not invoiced.");
        }
        lines.forEach(tx::delete);
        tx.delete(order);
    }

    /** Adds a line and brings totals and entity tag of the order up to date. */
    public Row insertLine(Transaction tx, Row order, Map<String, Object> values) {
        Row line = appendLine(tx, order, values);
        changed(tx, order);
        return tx.database().byId("Sales Line", line.id()).orElseThrow();
    }

    public Row modifyLine(Transaction tx, Row line, Map<String, Object> values) {
        Row order = orderOf(tx, line);
        Object sequence = values.get("sequence");
        if (sequence != null && ((Number) sequence).longValue() != line.integer("Line No.")) {
            throw NavException.dialog("The value for \"sequence\" cannot be modified.");
        }
        refuseOtherDocument(values, order);
        tx.modify(new OrderLines(books(tx), order).change(line, values));
        changed(tx, order);
        return tx.database().byId("Sales Line", line.id()).orElseThrow();
    }

    public void deleteLine(Transaction tx, Row line) {
        if (line.decimal("Quantity Shipped").signum() != 0) {
            throw NavException.dialog("You cannot delete the order line because it is associated with a shipment.");
        }
        Row order = orderOf(tx, line);
        tx.delete(line);
        changed(tx, order);
    }

    private Row appendLine(Transaction tx, Row order, Map<String, Object> values) {
        refuseOtherDocument(values, order);
        List<Row> existing = tx.database().range("Sales Line", "Order", order.text("No."));
        long last = existing.isEmpty() ? 0 : existing.get(existing.size() - 1).integer("Line No.");
        Object wanted = values.get("sequence");
        long number = wanted == null || wanted.equals(0L) ? last + LINE_STEP : ((Number) wanted).longValue();
        return tx.insert(new OrderLines(books(tx), order).create(number, values));
    }

    private void changed(Transaction tx, Row order) {
        DocumentTotals.recalculate(tx, order);
        tx.touch(order);
    }

    private static void refuseOtherDocument(Map<String, Object> values, Row order) {
        Object document = values.get("documentId");
        if (document != null && !document.equals("") && !document.equals(order.id())) {
            throw NavException.dialog("The value for \"documentId\" cannot be modified.");
        }
    }

    private static Row orderOf(Transaction tx, Row line) {
        return tx.database().require("Sales Header", "Order", line.text("Document No."));
    }

    private static Row soldTo(Books books, Map<String, Object> values) {
        return CustomerLookup.customer(books.data(), values, "customerId", "customerNumber", "sell-to");
    }

    private static Row dates(Row header, Map<String, Object> values) {
        Row result = header;
        if (values.get("orderDate") != null) {
            result = result.with("Order Date", values.get("orderDate")).with("Document Date", values.get("orderDate"));
        }
        return values.get("postingDate") == null ? result : result.with("Posting Date", values.get("postingDate"));
    }

    private Row header(Books books, Row header, Map<String, Object> values) {
        Row billed =
                CustomerLookup.customer(books.data(), values, "billToCustomerId", "billToCustomerNumber", "bill-to");
        Row result = billed == null ? header : OrderDefaults.billTo(books, header, billed);
        Map<String, Object> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(CUSTOMER);
        result = new PageWriter(books, page).apply(result, rest);
        result = OrderDefaults.currency(books.data(), result, result.text("Currency Code"));
        return shipping(special(books, result, values), values);
    }

    private static Row special(Books books, Row header, Map<String, Object> values) {
        Row result = header;
        if (values.get("discountAmount") != null) {
            result = result.with("Invoice Discount Calculation", "Amount")
                    .with("Invoice Discount Value", (BigDecimal) values.get("discountAmount"));
        }
        if (values.get("partialShipping") != null) {
            result = result.with(
                    "Shipping Advice", Boolean.TRUE.equals(values.get("partialShipping")) ? "Partial" : "Complete");
        }
        LocalDate due =
                OrderDefaults.dueDate(books.data(), result.text("Payment Terms Code"), result.date("Posting Date"));
        return result.with("Due Date", due);
    }

    /** An address typed in by hand no longer is the one behind the ship-to code. */
    private static Row shipping(Row header, Map<String, Object> values) {
        boolean edited = values.keySet().stream().anyMatch(name -> name.startsWith("shipTo"));
        return edited ? header.with("Ship-to Code", "") : header;
    }

    private Books books(Transaction tx) {
        return new Books(tx.database(), today.get());
    }
}
