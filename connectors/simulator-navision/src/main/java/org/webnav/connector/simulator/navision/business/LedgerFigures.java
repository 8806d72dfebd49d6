package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;

/** The amount columns of page 25, Customer Ledger Entries. */
final class LedgerFigures {

    private LedgerFigures() {}

    static void register(FlowFields fields) {
        String table = "Cust. Ledger Entry";
        fields.add(table, "Amount", FlowField.decimal((books, row) -> row.decimal("Original Amount")));
        fields.add(table, "Amount (LCY)", FlowField.decimal((books, row) -> row.decimal("Original Amt. (LCY)")));
        fields.add(table, "Debit Amount", FlowField.decimal((books, row) -> row.decimal("Original Amount")
                .max(BigDecimal.ZERO)));
        fields.add(table, "Credit Amount", FlowField.decimal((books, row) -> row.decimal("Original Amount")
                .min(BigDecimal.ZERO)
                .negate()));
    }
}
