package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.util.List;
import org.webnav.connector.simulator.navision.store.FieldType;
import org.webnav.connector.simulator.navision.store.Row;

/** Totals and states of sales documents. */
public final class DocumentFigures {

    private static final List<String> ORDER_STATES = List.of("Draft", "In Review", "Open");
    private static final List<String> INVOICE_STATES =
            List.of(" ", "Draft", "In Review", "Open", "Paid", "Canceled", "Corrective");

    private DocumentFigures() {}

    static void register(FlowFields fields) {
        totals(fields, "Sales Header");
        totals(fields, "Sales Invoice Header");
        fields.add(
                "Sales Shipment Header",
                "Currency Code or LCY",
                FlowField.text((books, row) -> Currencies.codeOrLocal(books.data(), row.text("Currency Code"))));
        fields.add(
                "Sales Header",
                "Invoice Discount Amount",
                FlowField.decimal((books, row) -> sum(books, row, "Inv. Discount Amount")));
        fields.add(
                "Sales Header",
                "Completely Shipped",
                FlowField.of(FieldType.BOOLEAN, DocumentFigures::completelyShipped));
        fields.add(
                "Sales Header",
                "Partial Shipping",
                FlowField.of(FieldType.BOOLEAN, (books, row) -> row.is("Shipping Advice", "Partial")));
        fields.add("Sales Header", "API Status", FlowField.option(ORDER_STATES, (books, row) -> status(row)));
        fields.add(
                "Sales Invoice Header", "Remaining Amount", FlowField.decimal((books, row) -> remaining(books, row)));
        fields.add(
                "Sales Invoice Header",
                "API Status",
                FlowField.option(
                        INVOICE_STATES, (books, row) -> remaining(books, row).signum() == 0 ? "Paid" : "Open"));
    }

    private static void totals(FlowFields fields, String table) {
        fields.add(table, "Amount", FlowField.decimal((books, row) -> sum(books, row, "Amount")));
        fields.add(
                table,
                "Amount Including VAT",
                FlowField.decimal((books, row) -> sum(books, row, "Amount Including VAT")));
        fields.add(table, "Total Tax Amount", FlowField.decimal((books, row) -> sum(books, row, "Amount Including VAT")
                .subtract(sum(books, row, "Amount"))));
        fields.add(
                table,
                "Currency Code or LCY",
                FlowField.text((books, row) -> Currencies.codeOrLocal(books.data(), row.text("Currency Code"))));
    }

    /** The lines of a sales order, posted invoice or posted shipment. */
    public static List<Row> lines(Books books, Row header) {
        return switch (header.table().name()) {
            case "Sales Header" -> books.data().range("Sales Line", header.text("Document Type"), header.text("No."));
            case "Sales Invoice Header" -> books.data().range("Sales Invoice Line", header.text("No."));
            default -> books.data().range("Sales Shipment Line", header.text("No."));
        };
    }

    public static BigDecimal sum(Books books, Row header, String field) {
        return Sums.of(lines(books, header), line -> true, field);
    }

    private static Object completelyShipped(Books books, Row header) {
        List<Row> lines = lines(books, header);
        return !lines.isEmpty()
                && lines.stream()
                        .allMatch(line -> line.decimal("Outstanding Quantity").signum() == 0);
    }

    private static String status(Row header) {
        return switch (header.text("Status")) {
            case "Open" -> "Draft";
            case "Released" -> "Open";
            default -> "In Review";
        };
    }

    private static BigDecimal remaining(Books books, Row invoice) {
        return books.sum(
                "invoices",
                () -> books.data().rows("Cust. Ledger Entry"),
                entry -> entry.is("Document Type", "Invoice") ? entry.text("Document No.") : null,
                entry -> entry.decimal("Remaining Amount"),
                invoice.text("No."));
    }
}
