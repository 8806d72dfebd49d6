package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Transaction;

/** Writes customer and item ledger entries. */
public final class Ledgers {

    private static final String CUSTOMER_LEDGER = "Cust. Ledger Entry";
    private static final String ITEM_LEDGER = "Item Ledger Entry";

    private final Transaction tx;

    public Ledgers(Transaction tx) {
        this.tx = tx;
    }

    /** Navision takes an external document number for one invoice of a customer only. */
    void refuseSecondInvoice(Row order) {
        String reference = order.text("External Document No.");
        boolean used = !reference.isEmpty()
                && tx.database().rows(CUSTOMER_LEDGER).stream()
                        .anyMatch(entry -> entry.is("Document Type", "Invoice")
                                && entry.is("External Document No.", reference)
                                && entry.is("Customer No.", order.text("Bill-to Customer No.")));
        if (used) {
            throw NavException.dialog("Sales Invoice %s already exists for this customer.".formatted(reference));
        }
    }

    void invoiced(Row invoice, List<Row> lines) {
        BigDecimal total = Sums.of(lines, line -> true, "Amount Including VAT");
        BigDecimal net = Sums.of(lines, line -> true, "Amount");
        BigDecimal factor = invoice.decimal("Currency Factor");
        Row entry = entry(
                        invoice.text("Bill-to Customer No."),
                        "Invoice",
                        invoice.text("No."),
                        invoice.date("Posting Date"))
                .with(Map.of(
                        "Customer Name", invoice.text("Bill-to Name"),
                        "Description", "Order " + invoice.text("Order No."),
                        "Currency Code", invoice.text("Currency Code"),
                        "Salesperson Code", invoice.text("Salesperson Code"),
                        "Payment Method Code", invoice.text("Payment Method Code"),
                        "Due Date", invoice.date("Due Date"),
                        "External Document No.", invoice.text("External Document No."),
                        "Your Reference", invoice.text("Your Reference"),
                        "Sales (LCY)", Currencies.local(net, factor)));
        tx.insert(amounts(entry, total, total, factor).with("Open", true));
    }

    /** Enters an amount that is owed (positive) or in the customer's favour, without a sales document. */
    public Row open(
            String customer,
            String type,
            String document,
            LocalDate day,
            LocalDate due,
            String currency,
            BigDecimal amount) {
        Row card = tx.database().require("Customer", customer);
        BigDecimal factor = Currencies.factor(tx.database(), currency, day);
        Row entry = entry(customer, type, document, day)
                .with(Map.of(
                        "Customer Name",
                        card.text("Name"),
                        "Currency Code",
                        currency,
                        "Salesperson Code",
                        card.text("Salesperson Code"),
                        "Due Date",
                        due,
                        "Description",
                        type + " " + document));
        return tx.insert(amounts(entry, amount, amount, factor).with("Open", true));
    }

    /** Posts a payment and applies it to the open entry of the document. */
    public Row paid(String document, BigDecimal amount, LocalDate day, String number) {
        Row entry = tx.database().rows(CUSTOMER_LEDGER).stream()
                .filter(row -> row.flag("Open") && row.is("Document No.", document))
                .findFirst()
                .orElseThrow(NavException::notFound);
        BigDecimal remaining = entry.decimal("Remaining Amount");
        BigDecimal applied = amount == null ? remaining : amount.min(remaining);
        BigDecimal factor = Currencies.factor(tx.database(), entry.text("Currency Code"), entry.date("Posting Date"));
        Row payment = entry(entry.text("Customer No."), "Payment", number, day)
                .with(Map.of(
                        "Customer Name",
                        entry.text("Customer Name"),
                        "Currency Code",
                        entry.text("Currency Code"),
                        "Due Date",
                        day,
                        "Description",
                        "Payment of Invoice " + document,
                        "Closed at Date",
                        day));
        Row posted = tx.insert(amounts(payment, applied.negate(), BigDecimal.ZERO, factor));
        tx.modify(settled(entry, remaining.subtract(applied), factor, day, posted));
        return posted;
    }

    private static Row settled(Row entry, BigDecimal left, BigDecimal factor, LocalDate day, Row payment) {
        Row reduced = entry.with("Remaining Amount", left).with("Remaining Amt. (LCY)", Currencies.local(left, factor));
        return left.signum() != 0
                ? reduced
                : reduced.with("Open", false)
                        .with("Closed at Date", day)
                        .with("Closed by Entry No.", payment.integer("Entry No."));
    }

    void itemSold(Row shipment, Row line, BigDecimal base) {
        BigDecimal factor = shipment.decimal("Currency Factor");
        BigDecimal share = base.divide(line.decimal("Quantity (Base)"), Rounding.EXACT);
        Row entry = itemEntry(
                        line.text("No."),
                        "Sale",
                        shipment.date("Posting Date"),
                        line.text("Location Code"),
                        base.negate())
                .with(Map.of(
                        "Source Type", "Customer",
                        "Source No.", shipment.text("Sell-to Customer No."),
                        "Document Type", "Sales Shipment",
                        "Document No.", shipment.text("No."),
                        "Description", line.text("Description"),
                        "Variant Code", line.text("Variant Code"),
                        "Sales Amount (Actual)",
                                Currencies.local(
                                        Rounding.to(line.decimal("Amount").multiply(share), Rounding.CENT), factor)));
        tx.insert(entry.with(
                "Cost Amount (Actual)",
                Rounding.to(line.decimal("Unit Cost (LCY)").multiply(base).negate(), Rounding.CENT)));
    }

    /** Enters a quantity that came in (positive) or went out without a document. */
    public Row adjusted(String item, LocalDate day, String location, BigDecimal quantity, String document) {
        String type = quantity.signum() < 0 ? "Negative Adjmt." : "Positive Adjmt.";
        BigDecimal cost =
                tx.database().require("Item", item).decimal("Unit Cost").multiply(quantity);
        return tx.insert(itemEntry(item, type, day, location, quantity)
                .with("Document No.", document)
                .with("Cost Amount (Actual)", Rounding.to(cost, Rounding.CENT)));
    }

    private Row itemEntry(String item, String type, LocalDate day, String location, BigDecimal quantity) {
        return tx.database()
                .schema()
                .table(ITEM_LEDGER)
                .blank()
                .with(Map.of(
                        "Entry No.", next(ITEM_LEDGER),
                        "Item No.", item,
                        "Entry Type", type,
                        "Posting Date", day,
                        "Location Code", location,
                        "Quantity", quantity,
                        "Invoiced Quantity", quantity,
                        "Remaining Quantity", quantity.max(BigDecimal.ZERO),
                        "Open", quantity.signum() > 0,
                        "Unit of Measure Code",
                                tx.database().require("Item", item).text("Base Unit of Measure")));
    }

    private Row entry(String customer, String type, String document, LocalDate day) {
        return tx.database()
                .schema()
                .table(CUSTOMER_LEDGER)
                .blank()
                .with(Map.of(
                        "Entry No.", next(CUSTOMER_LEDGER),
                        "Customer No.", customer,
                        "Document Type", type,
                        "Document No.", document,
                        "Posting Date", day,
                        "Document Date", day,
                        "Customer Posting Group",
                                tx.database().require("Customer", customer).text("Customer Posting Group")));
    }

    private static Row amounts(Row entry, BigDecimal original, BigDecimal remaining, BigDecimal factor) {
        return entry.with(Map.of(
                "Original Amount",
                original,
                "Original Amt. (LCY)",
                Currencies.local(original, factor),
                "Remaining Amount",
                remaining,
                "Remaining Amt. (LCY)",
                Currencies.local(remaining, factor)));
    }

    private long next(String table) {
        return tx.database()
                .last(table)
                .map(row -> row.integer("Entry No.") + 1)
                .orElse(1L);
    }
}
