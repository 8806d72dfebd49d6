package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.util.function.Function;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.FieldType;
import org.webnav.connector.simulator.navision.store.Row;

/** What a customer owes and has ordered, in local currency, as table 18 and page 151 calculate it. */
final class CustomerFigures {

    private static final String TABLE = "Customer";

    private CustomerFigures() {}

    static void register(FlowFields fields) {
        ledger(fields, "Balance (LCY)", "Remaining Amt. (LCY)", false);
        ledger(fields, "Balance Due (LCY)", "Remaining Amt. (LCY)", true);
        ledger(fields, "Balance Due", "Remaining Amount", true);
        ledger(fields, "Sales (LCY)", "Sales (LCY)", false);
        add(fields, "Outstanding Orders (LCY)", CustomerFigures::outstanding);
        add(fields, "Shipped Not Invoiced (LCY)", CustomerFigures::shipped);
        add(fields, "Outstanding Invoices (LCY)", customer -> BigDecimal.ZERO);
        add(fields, "Invoiced Prepayments (LCY)", customer -> BigDecimal.ZERO);
        add(fields, "Total Amount (LCY)", CustomerFigures::total);
        fields.add(
                TABLE,
                "Currency Code or LCY",
                FlowField.text((books, row) -> Currencies.codeOrLocal(books.data(), row.text("Currency Code"))));
        fields.add(TABLE, "Work Date", FlowField.of(FieldType.DATE, (books, row) -> books.today()));
    }

    /** A customer within the books. */
    private record Customer(Books books, String number) {}

    private static void add(FlowFields fields, String name, Function<Customer, Object> formula) {
        fields.add(TABLE, name, FlowField.decimal((books, row) -> formula.apply(new Customer(books, row.text("No.")))));
    }

    private static void ledger(FlowFields fields, String name, String amount, boolean onlyDue) {
        add(fields, name, customer -> ledger(customer, amount, onlyDue));
    }

    private static BigDecimal ledger(Customer customer, String amount, boolean onlyDue) {
        Books books = customer.books();
        return books.sum(
                amount + onlyDue,
                () -> books.data().rows("Cust. Ledger Entry"),
                row -> onlyDue && row.date("Due Date").isAfter(books.today()) ? null : row.text("Customer No."),
                row -> row.decimal(amount),
                customer.number());
    }

    private static BigDecimal outstanding(Customer customer) {
        return ordered(customer, "outstanding", line -> line.decimal("Outstanding Quantity"));
    }

    private static BigDecimal shipped(Customer customer) {
        return ordered(customer, "shipped", line -> line.decimal("Quantity Shipped")
                .subtract(line.decimal("Quantity Invoiced")));
    }

    private static BigDecimal ordered(Customer customer, String name, Function<Row, BigDecimal> quantity) {
        Database data = customer.books().data();
        return customer.books()
                .sum(
                        name,
                        () -> data.range("Sales Line", "Order"),
                        line -> line.text("Bill-to Customer No."),
                        line -> valueOf(data, line, quantity.apply(line)),
                        customer.number());
    }

    private static BigDecimal total(Customer customer) {
        return ledger(customer, "Remaining Amt. (LCY)", false)
                .add(outstanding(customer))
                .add(shipped(customer));
    }

    /** The part of a line's amount including VAT that belongs to a quantity, in local currency. */
    private static BigDecimal valueOf(Database data, Row line, BigDecimal quantity) {
        if (quantity.signum() == 0 || line.decimal("Quantity").signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal factor =
                data.require("Sales Header", "Order", line.text("Document No.")).decimal("Currency Factor");
        BigDecimal amount = line.decimal("Amount Including VAT")
                .multiply(quantity)
                .divide(line.decimal("Quantity"), Rounding.EXACT);
        return Currencies.local(Rounding.to(amount, Rounding.CENT), factor);
    }
}
