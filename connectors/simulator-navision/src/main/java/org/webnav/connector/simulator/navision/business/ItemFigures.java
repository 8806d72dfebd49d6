package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.webnav.connector.simulator.navision.store.FieldType;
import org.webnav.connector.simulator.navision.store.Row;

/** Quantities of items and stockkeeping units, all in base units, and what a page adds to an item. */
public final class ItemFigures {

    private static final String OUTSTANDING = "Outstanding Qty. (Base)";

    private ItemFigures() {}

    static void register(FlowFields fields) {
        fields.add("Item", "Inventory", quantity(row -> inventory(row.books(), row.item(), null)));
        fields.add("Item", "Qty. on Purch. Order", quantity(row -> outstanding("Purchase Line", row, false)));
        fields.add("Item", "Qty. on Sales Order", quantity(row -> outstanding("Sales Line", row, false)));
        String unit = "Stockkeeping Unit";
        fields.add(unit, "Inventory", quantity(row -> inventory(row.books(), row.item(), row.location())));
        fields.add(unit, "Qty. on Purch. Order", quantity(row -> outstanding("Purchase Line", row, true)));
        fields.add(unit, "Qty. on Sales Order", quantity(row -> outstanding("Sales Line", row, true)));
        fields.add(unit, "Description", FlowField.text((books, row) -> itemOf(books, row)
                .text("Description")));
        fields.add("Item Variant", "Item Id", FlowField.of(FieldType.GUID, (books, row) -> itemOf(books, row)
                .id()));
        registerPicture(fields, "Item Picture");
    }

    private static void registerPicture(FlowFields fields, String table) {
        fields.add(table, "Item SystemId", FlowField.of(FieldType.GUID, (books, row) -> itemOf(books, row)
                .id()));
        fields.add(table, "Picture Parent Type", FlowField.option(List.of("Customer", "Item"), (books, row) -> "Item"));
        fields.add(table, "Picture Width", FlowField.of(FieldType.INTEGER, (books, row) -> 640L));
        fields.add(table, "Picture Height", FlowField.of(FieldType.INTEGER, (books, row) -> 480L));
        fields.add(table, "Picture Content Type", FlowField.text((books, row) -> "image/svg+xml"));
    }

    /** An item, or an item at a location, whose quantity is asked for. */
    private record Place(Books books, String item, String location) {}

    private static FlowField quantity(Function<Place, Object> formula) {
        return FlowField.decimal((books, row) -> formula.apply(
                row.table().name().equals("Item")
                        ? new Place(books, row.text("No."), null)
                        : new Place(books, row.text("Item No."), row.text("Location Code"))));
    }

    /** Sum of the item ledger; {@code null} as location means all of them. */
    public static BigDecimal inventory(Books books, String item, String location) {
        return sum(
                books,
                "Item Ledger Entry",
                () -> books.data().rows("Item Ledger Entry"),
                "Item No.",
                "Quantity",
                item,
                location);
    }

    private static BigDecimal outstanding(String table, Place place, boolean atLocation) {
        Supplier<Collection<Row>> orders = () -> place.books().data().range(table, "Order");
        return sum(
                place.books(), table, orders, "No.", OUTSTANDING, place.item(), atLocation ? place.location() : null);
    }

    private static BigDecimal sum(
            Books books,
            String table,
            Supplier<Collection<Row>> rows,
            String itemField,
            String amount,
            String item,
            String location) {
        boolean everywhere = location == null;
        return books.sum(
                table + (everywhere ? " by item" : " by place"),
                rows,
                row -> isOfItem(row) ? group(row.text(itemField), everywhere ? null : row.text("Location Code")) : null,
                row -> row.decimal(amount),
                group(item, location));
    }

    private static boolean isOfItem(Row row) {
        return row.table().find("Type").isEmpty() || row.is("Type", "Item");
    }

    private static Object group(String item, String location) {
        return location == null ? item : List.of(item, location);
    }

    private static Row itemOf(Books books, Row row) {
        return books.data().require("Item", row.text("Item No."));
    }
}
