package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.util.List;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.FieldType;
import org.webnav.connector.simulator.navision.store.Row;

/** Quantities of items and stockkeeping units, all in base units, and what a page adds to an item. */
public final class ItemFigures {

    private ItemFigures() {}

    static void register(FlowFields fields) {
        fields.add(
                "Item",
                "Inventory",
                FlowField.decimal((books, item) -> inventory(books.data(), item.text("No."), null)));
        fields.add(
                "Item",
                "Qty. on Purch. Order",
                FlowField.decimal((books, item) -> onPurchaseOrder(books.data(), item.text("No."), null)));
        fields.add(
                "Item",
                "Qty. on Sales Order",
                FlowField.decimal((books, item) -> onSalesOrder(books.data(), item.text("No."), null)));
        String unit = "Stockkeeping Unit";
        fields.add(
                unit,
                "Inventory",
                FlowField.decimal(
                        (books, row) -> inventory(books.data(), row.text("Item No."), row.text("Location Code"))));
        fields.add(
                unit,
                "Qty. on Purch. Order",
                FlowField.decimal((books, row) ->
                        onPurchaseOrder(books.data(), row.text("Item No."), row.text("Location Code"))));
        fields.add(
                unit,
                "Qty. on Sales Order",
                FlowField.decimal(
                        (books, row) -> onSalesOrder(books.data(), row.text("Item No."), row.text("Location Code"))));
        fields.add(unit, "Description", FlowField.text((books, row) -> books.data()
                .require("Item", row.text("Item No."))
                .text("Description")));
        fields.add("Item Variant", "Item Id", FlowField.of(FieldType.GUID, (books, row) -> books.data()
                .require("Item", row.text("Item No."))
                .id()));
        registerPicture(fields);
    }

    private static void registerPicture(FlowFields fields) {
        String table = "Item Picture";
        fields.add(table, "Item SystemId", FlowField.of(FieldType.GUID, (books, row) -> books.data()
                .require("Item", row.text("Item No."))
                .id()));
        fields.add(table, "Picture Parent Type", FlowField.option(List.of("Customer", "Item"), (books, row) -> "Item"));
        fields.add(table, "Picture Width", FlowField.of(FieldType.INTEGER, (books, row) -> 640L));
        fields.add(table, "Picture Height", FlowField.of(FieldType.INTEGER, (books, row) -> 480L));
        fields.add(table, "Picture Content Type", FlowField.text((books, row) -> "image/svg+xml"));
    }

    /** Sum of the item ledger; {@code null} as location means all of them. */
    public static BigDecimal inventory(Database data, String item, String location) {
        return Sums.of(
                data.rows("Item Ledger Entry"), row -> row.is("Item No.", item) && at(row, location), "Quantity");
    }

    static BigDecimal onPurchaseOrder(Database data, String item, String location) {
        return Sums.of(
                data.range("Purchase Line", "Order"),
                row -> row.is("Type", "Item") && row.is("No.", item) && at(row, location),
                "Outstanding Qty. (Base)");
    }

    static BigDecimal onSalesOrder(Database data, String item, String location) {
        return Sums.of(
                data.range("Sales Line", "Order"),
                row -> row.is("Type", "Item") && row.is("No.", item) && at(row, location),
                "Outstanding Qty. (Base)");
    }

    private static boolean at(Row row, String location) {
        return location == null || row.is("Location Code", location);
    }
}
