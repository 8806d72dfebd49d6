package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.webnav.connector.simulator.navision.store.FieldType;
import org.webnav.connector.simulator.navision.store.Row;

/** What the API adds to document lines: identities of what they name, and amounts before the invoice discount. */
public final class LineFigures {

    /** The line types of the API and the values of table 37 behind them, in the same order. */
    static final List<String> API_TYPES =
            List.of("Comment", "Account", "Item", "Resource", "Fixed Asset", "Charge", "Allocation Account");

    private static final List<String> TABLE_TYPES =
            List.of(" ", "G/L Account", "Item", "Resource", "Fixed Asset", "Charge (Item)", "Allocation Account");

    private static final Map<String, String> HEADER = Map.of(
            "Sales Line",
            "Sales Header",
            "Sales Invoice Line",
            "Sales Invoice Header",
            "Sales Shipment Line",
            "Sales Shipment Header");

    private LineFigures() {}

    static void register(FlowFields fields) {
        HEADER.keySet()
                .forEach(table -> fields.add(
                        table, "Document Id", FlowField.of(FieldType.GUID, (books, line) -> header(books, line)
                                .id())));
        List.of("Sales Line", "Sales Invoice Line").forEach(table -> register(fields, table));
    }

    private static void register(FlowFields fields, String table) {
        fields.add(table, "API Line Type", FlowField.option(API_TYPES, (books, line) -> apiType(line.text("Type"))));
        fields.add(table, "Item Id", FlowField.of(FieldType.GUID, LineFigures::itemId));
        fields.add(table, "Variant Id", FlowField.of(FieldType.GUID, LineFigures::variantId));
        fields.add(table, "Inv. Discount Amount Excl. VAT", FlowField.decimal((books, line) -> lineAmount(books, line)
                .subtract(line.decimal("Amount"))));
        fields.add(table, "Line Amount Excluding Tax", FlowField.decimal(LineFigures::lineAmount));
        fields.add(table, "Line Tax Amount", FlowField.decimal((books, line) -> lineTax(books, line)));
        fields.add(table, "Line Amount Including Tax", FlowField.decimal((books, line) -> lineAmount(books, line)
                .add(lineTax(books, line))));
        fields.add(table, "Tax Amount", FlowField.decimal((books, line) -> line.decimal("Amount Including VAT")
                .subtract(line.decimal("Amount"))));
    }

    static String apiType(String type) {
        return API_TYPES.get(TABLE_TYPES.indexOf(type));
    }

    static String tableType(String apiType) {
        return TABLE_TYPES.get(API_TYPES.indexOf(apiType));
    }

    private static Row header(Books books, Row line) {
        String table = HEADER.get(line.table().name());
        return table.equals("Sales Header")
                ? books.data().require(table, line.text("Document Type"), line.text("Document No."))
                : books.data().require(table, line.text("Document No."));
    }

    private static Object itemId(Books books, Row line) {
        return line.is("Type", "Item")
                ? books.data().require("Item", line.text("No.")).id()
                : "";
    }

    private static Object variantId(Books books, Row line) {
        return line.isBlank("Variant Code")
                ? ""
                : books.data()
                        .require("Item Variant", line.text("No."), line.text("Variant Code"))
                        .id();
    }

    private static BigDecimal lineAmount(Books books, Row line) {
        BigDecimal amount = line.decimal("Line Amount");
        if (!header(books, line).flag("Prices Including VAT")) {
            return amount;
        }
        BigDecimal divisor = BigDecimal.ONE.add(line.decimal("VAT %").movePointLeft(2));
        return Rounding.to(amount.divide(divisor, Rounding.EXACT), Rounding.CENT);
    }

    private static BigDecimal lineTax(Books books, Row line) {
        return header(books, line).flag("Prices Including VAT")
                ? line.decimal("Line Amount").subtract(lineAmount(books, line))
                : Rounding.to(Rounding.percentOf(line.decimal("Line Amount"), line.decimal("VAT %")), Rounding.CENT);
    }
}
