package org.webnav.connector.simulator.navision.business;

import java.time.LocalDate;
import java.util.List;
import org.webnav.connector.simulator.navision.store.FieldType;

/** Aged accounts receivable: open amounts in local currency by how many days they are late, in periods of 30 days. */
final class AgingFigures {

    private static final int DAYS = 30;
    private static final int PERIODS = 3;
    private static final String TABLE = "Customer";

    private AgingFigures() {}

    static void register(FlowFields fields) {
        fields.add(TABLE, "Aged Period Length", FlowField.of(FieldType.TEXT, (books, row) -> DAYS + "D"));
        period(fields, "Aged Current", 0);
        for (int period = 1; period <= PERIODS; period++) {
            String label = label(period);
            period(fields, "Aged " + period, period);
            fields.add(TABLE, "Aged Label " + period, FlowField.text((books, row) -> label));
        }
    }

    private static void period(FlowFields fields, String name, int period) {
        fields.add(
                TABLE,
                name,
                FlowField.decimal((books, customer) -> books.sum(
                        "aged",
                        () -> books.data().rows("Cust. Ledger Entry"),
                        row -> List.of(row.text("Customer No."), periodOf(books.today(), row.date("Due Date"))),
                        row -> row.decimal("Remaining Amt. (LCY)"),
                        List.of(customer.text("No."), period))));
    }

    private static int periodOf(LocalDate today, LocalDate due) {
        long late = today.toEpochDay() - due.toEpochDay();
        return late <= 0 ? 0 : (int) Math.min(PERIODS, (late - 1) / DAYS + 1);
    }

    private static String label(int period) {
        int before = (period - 1) * DAYS;
        return period == PERIODS ? "Over " + before + " days" : (before + 1) + " - " + period * DAYS + " days";
    }
}
