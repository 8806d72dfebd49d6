package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Field;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Table;
import org.webnav.connector.simulator.navision.store.Transaction;

/**
 * Posts a sales order as codeunit 80 does: shipment and item ledger, invoice and customer ledger. An order whose lines
 * are all invoiced is deleted.
 */
public final class Posting {

    private final Transaction tx;
    private final Books books;
    private final Row order;

    /**
     * What was posted.
     *
     * @param shipment the posted shipment, if anything was shipped
     * @param invoice the posted invoice, if anything was invoiced
     */
    public record Result(Optional<Row> shipment, Optional<Row> invoice) {}

    public Posting(Transaction tx, Books books, Row order) {
        this.tx = tx;
        this.books = books;
        this.order = order;
    }

    /** Ships and invoices what the lines say in Qty. to Ship and Qty. to Invoice. */
    public Result post(boolean ship, boolean invoice) {
        refuseBlocked("Sell-to Customer No.");
        refuseBlocked("Bill-to Customer No.");
        Optional<Row> shipment = ship ? ship() : Optional.empty();
        Optional<Row> posted = invoice ? invoice() : Optional.empty();
        if (shipment.isEmpty() && posted.isEmpty()) {
            throw NavException.dialog(
                    "There is nothing to post because the document does not contain a quantity or amount.");
        }
        finish();
        return new Result(shipment, posted);
    }

    private void refuseBlocked(String field) {
        Blocking.refusePosting(tx.database().require("Customer", order.text(field)));
    }

    private Optional<Row> ship() {
        List<Row> lines = lines().stream()
                .filter(line -> line.decimal("Qty. to Ship").signum() > 0)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Row header = tx.insert(copy(order, "Sales Shipment Header")
                .with("No.", NumberSeries.next(tx, NumberSeries.SHIPMENTS))
                .with("Order No.", order.text("No.")));
        lines.forEach(line -> ship(header, line));
        return Optional.of(header);
    }

    private void ship(Row header, Row line) {
        BigDecimal quantity = line.decimal("Qty. to Ship").min(line.decimal("Outstanding Quantity"));
        BigDecimal per = line.decimal("Qty. per Unit of Measure");
        tx.insert(copy(line, "Sales Shipment Line")
                .with(Map.of(
                        "Document No.", header.text("No."),
                        "Line No.", line.integer("Line No."),
                        "Quantity", quantity,
                        "Quantity (Base)", quantity.multiply(per),
                        "Order No.", order.text("No."),
                        "Order Line No.", line.integer("Line No."))));
        BigDecimal outstanding = line.decimal("Outstanding Quantity").subtract(quantity);
        tx.modify(line.with(Map.of(
                "Quantity Shipped",
                line.decimal("Quantity Shipped").add(quantity),
                "Outstanding Quantity",
                outstanding,
                "Outstanding Qty. (Base)",
                outstanding.multiply(per),
                "Qty. to Ship",
                outstanding)));
        if (isInventory(line)) {
            new Ledgers(tx).itemSold(header, line, quantity.multiply(per));
        }
    }

    private boolean isInventory(Row line) {
        return line.is("Type", "Item")
                && tx.database().require("Item", line.text("No.")).is("Type", "Inventory");
    }

    private Optional<Row> invoice() {
        List<Row> lines =
                lines().stream().filter(line -> toInvoice(line).signum() > 0).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Ledgers ledgers = new Ledgers(tx);
        ledgers.refuseSecondInvoice(order);
        Row header = copy(order, "Sales Invoice Header")
                .with("No.", NumberSeries.next(tx, NumberSeries.INVOICES))
                .with("Order No.", order.text("No."))
                .with("Order Id", order.id())
                .with("Document Date", order.date("Posting Date"));
        List<Row> posted = new ArrayList<>();
        lines.forEach(line -> posted.add(invoice(header, line)));
        Row stored = tx.insert(
                header.with("Invoice Discount Amount", Sums.of(posted, line -> true, "Inv. Discount Amount")));
        ledgers.invoiced(stored, posted);
        return Optional.of(stored);
    }

    private Row invoice(Row header, Row line) {
        BigDecimal quantity = toInvoice(line);
        Row copied = copy(line, "Sales Invoice Line")
                .with("Document No.", header.text("No."))
                .with("Line No.", line.integer("Line No."));
        Row posted = tx.insert(share(copied, quantity, line.decimal("Quantity")));
        BigDecimal invoiced = line.decimal("Quantity Invoiced").add(quantity);
        tx.modify(line.with("Quantity Invoiced", invoiced)
                .with("Qty. to Invoice", line.decimal("Quantity").subtract(invoiced)));
        return posted;
    }

    private static BigDecimal toInvoice(Row line) {
        return line.decimal("Qty. to Invoice")
                .min(line.decimal("Quantity Shipped").subtract(line.decimal("Quantity Invoiced")));
    }

    /** The amounts of a part of the line. */
    private static Row share(Row line, BigDecimal quantity, BigDecimal whole) {
        Row result = line.with("Quantity", quantity)
                .with("Quantity (Base)", quantity.multiply(line.decimal("Qty. per Unit of Measure")));
        if (quantity.compareTo(whole) == 0) {
            return result;
        }
        for (String field : List.of(
                "Line Discount Amount",
                "Inv. Discount Amount",
                "Line Amount",
                "VAT Base Amount",
                "Amount",
                "Amount Including VAT")) {
            BigDecimal part = line.decimal(field).multiply(quantity).divide(whole, Rounding.EXACT);
            result = result.with(field, Rounding.to(part, Rounding.CENT));
        }
        return result;
    }

    private void finish() {
        List<Row> lines = lines();
        boolean done = lines.stream()
                .allMatch(line -> line.decimal("Quantity").compareTo(line.decimal("Quantity Invoiced")) == 0);
        if (done) {
            lines.forEach(tx::delete);
            tx.delete(order);
        } else {
            lines.forEach(line -> tx.modify(proposed(line)));
            tx.touch(order);
        }
    }

    /** After each posting Navision proposes to ship and to invoice all that is left. */
    private static Row proposed(Row line) {
        return line.with("Qty. to Ship", line.decimal("Outstanding Quantity"))
                .with("Qty. to Invoice", line.decimal("Quantity").subtract(line.decimal("Quantity Invoiced")));
    }

    private List<Row> lines() {
        return DocumentFigures.lines(books, order);
    }

    /** The fields that both tables have, but neither key nor system fields. */
    private Row copy(Row from, String table) {
        Row result = tx.database().schema().table(table).blank();
        for (Field field : result.table().fields()) {
            boolean own = result.table().key().contains(field) || isSystem(field.name());
            if (!own && from.table().find(field.name()).isPresent()) {
                result = result.with(field.name(), from.get(field.name()));
            }
        }
        return result;
    }

    private static boolean isSystem(String field) {
        return List.of(Table.SYSTEM_ID, Table.CREATED_AT, Table.MODIFIED_AT, Table.VERSION)
                .contains(field);
    }
}
