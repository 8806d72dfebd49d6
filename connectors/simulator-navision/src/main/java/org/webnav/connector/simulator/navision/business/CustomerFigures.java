package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.FieldType;
import org.webnav.connector.simulator.navision.store.Row;

/** What a customer owes and has ordered, in local currency, as table 18 and page 151 calculate it. */
public final class CustomerFigures {

    private static final int DAYS_PER_PERIOD = 30;

    private CustomerFigures() {}

    static void register(FlowFields fields) {
        String table = "Customer";
        fields.add(table, "Balance (LCY)", FlowField.decimal((books, row) -> balance(books.data(), row.text("No."))));
        fields.add(table, "Balance Due (LCY)", FlowField.decimal((books, row) -> due(books, row.text("No."))));
        fields.add(table, "Balance Due", FlowField.decimal((books, row) -> due(books, row.text("No."))));
        fields.add(table, "Sales (LCY)", FlowField.decimal((books, row) -> sales(books.data(), row.text("No."))));
        fields.add(
                table,
                "Outstanding Orders (LCY)",
                FlowField.decimal((books, row) -> outstanding(books.data(), row.text("No."))));
        fields.add(
                table,
                "Shipped Not Invoiced (LCY)",
                FlowField.decimal((books, row) -> shipped(books.data(), row.text("No."))));
        fields.add(table, "Outstanding Invoices (LCY)", FlowField.decimal((books, row) -> BigDecimal.ZERO));
        fields.add(table, "Invoiced Prepayments (LCY)", FlowField.decimal((books, row) -> BigDecimal.ZERO));
        fields.add(
                table, "Total Amount (LCY)", FlowField.decimal((books, row) -> total(books.data(), row.text("No."))));
        fields.add(
                table,
                "Currency Code or LCY",
                FlowField.text((books, row) -> Currencies.codeOrLocal(books.data(), row.text("Currency Code"))));
        fields.add(table, "Work Date", FlowField.of(FieldType.DATE, (books, row) -> books.today()));
        registerAging(fields, table);
    }

    private static void registerAging(FlowFields fields, String table) {
        fields.add(table, "Aged Period Length", FlowField.text((books, row) -> DAYS_PER_PERIOD + "D"));
        fields.add(
                table,
                "Aged Current",
                FlowField.decimal((books, row) -> aged(books, row, due -> !due.isBefore(books.today()))));
        for (int period = 1; period <= 3; period++) {
            int number = period;
            fields.add(
                    table,
                    "Aged " + period,
                    FlowField.decimal((books, row) -> aged(books, row, due -> period(books, due) == number)));
            fields.add(table, "Aged Label " + period, FlowField.text((books, row) -> label(number)));
        }
    }

    private static String label(int period) {
        int from = (period - 1) * DAYS_PER_PERIOD + 1;
        return period == 3 ? "Over " + (from - 1) + " days" : from + " - " + period * DAYS_PER_PERIOD + " days";
    }

    private static int period(Books books, LocalDate due) {
        long late = books.today().toEpochDay() - due.toEpochDay();
        return late <= 0 ? 0 : (int) Math.min(3, (late - 1) / DAYS_PER_PERIOD + 1);
    }

    public static BigDecimal balance(Database data, String customer) {
        return Sums.of(
                data.rows("Cust. Ledger Entry"), row -> row.is("Customer No.", customer), "Remaining Amt. (LCY)");
    }

    static BigDecimal due(Books books, String customer) {
        return Sums.of(
                books.data().rows("Cust. Ledger Entry"),
                row -> row.is("Customer No.", customer) && !row.date("Due Date").isAfter(books.today()),
                "Remaining Amt. (LCY)");
    }

    private static BigDecimal sales(Database data, String customer) {
        return Sums.of(data.rows("Cust. Ledger Entry"), row -> row.is("Customer No.", customer), "Sales (LCY)");
    }

    static BigDecimal outstanding(Database data, String customer) {
        return Sums.of(
                data.range("Sales Line", "Order"),
                row -> row.is("Bill-to Customer No.", customer),
                row -> valueOf(data, row, row.decimal("Outstanding Quantity")));
    }

    static BigDecimal shipped(Database data, String customer) {
        return Sums.of(
                data.range("Sales Line", "Order"),
                row -> row.is("Bill-to Customer No.", customer),
                row -> valueOf(data, row, row.decimal("Quantity Shipped").subtract(row.decimal("Quantity Invoiced"))));
    }

    private static BigDecimal total(Database data, String customer) {
        return balance(data, customer).add(outstanding(data, customer)).add(shipped(data, customer));
    }

    private static BigDecimal aged(Books books, Row customer, Predicate<LocalDate> when) {
        return Sums.of(
                books.data().rows("Cust. Ledger Entry"),
                row -> row.is("Customer No.", customer.text("No.")) && when.test(row.date("Due Date")),
                "Remaining Amt. (LCY)");
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
