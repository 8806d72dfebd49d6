package org.webnav.settlement.core.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.webnav.settlement.api.CreditSimulator.Figures;

/** Exposure, warnings and available credit of a bill-to customer (Navision page 343, codeunit 312, table 18). */
public final class CreditRule {

    public static final String LIMIT_WARNING = "CREDIT_LIMIT";
    public static final String OVERDUE_WARNING = "OVERDUE";

    private CreditRule() {}

    /** What the customer owes or will owe, with documents that the figures do not hold. */
    public static BigDecimal exposure(Figures figures, BigDecimal documents) {
        return owed(figures).subtract(figures.outstandingReturnOrders()).add(documents);
    }

    /** {@code CalcAvailableCredit}: unlike the exposure it leaves outstanding return orders out. */
    public static BigDecimal availableCredit(Figures figures, BigDecimal limit) {
        return limit.signum() == 0 ? BigDecimal.ZERO : limit.subtract(owed(figures));
    }

    public static boolean exceeds(BigDecimal exposure, BigDecimal limit) {
        return limit.signum() != 0 && exposure.compareTo(limit) > 0;
    }

    public static boolean overdue(Figures figures) {
        return figures.balanceDue().signum() > 0;
    }

    public static List<String> warnings(CreditWarnings setup, Figures figures, BigDecimal limit, BigDecimal documents) {
        List<String> warnings = new ArrayList<>();
        if (setup.aboutLimit() && exceeds(exposure(figures, documents), limit)) {
            warnings.add(LIMIT_WARNING);
        }
        if (setup.aboutOverdue() && overdue(figures)) {
            warnings.add(OVERDUE_WARNING);
        }
        return List.copyOf(warnings);
    }

    private static BigDecimal owed(Figures figures) {
        return figures.balance()
                .add(figures.outstandingOrders())
                .add(figures.shippedNotInvoiced())
                .add(figures.outstandingInvoices())
                .subtract(figures.outstandingInvoicesFromShipments())
                .subtract(figures.returnReceivedNotInvoiced())
                .subtract(figures.invoicedPrepayments());
    }
}
