package org.webnav.settlement.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Takes ledger figures from the ERP in bulk; all amounts in local currency (LCY). */
@ProviderType
public interface SettlementFeed {

    /** Navision page 151 of a bill-to customer. */
    record FiguresRow(
            String customer,
            BigDecimal balance,
            BigDecimal balanceDue,
            BigDecimal outstandingOrders,
            BigDecimal shippedNotInvoiced,
            BigDecimal outstandingInvoices,
            BigDecimal outstandingInvoicesFromShipments,
            BigDecimal returnReceivedNotInvoiced,
            BigDecimal outstandingReturnOrders,
            BigDecimal invoicedPrepayments) {}

    record EntryRow(
            String customer,
            long entryNumber,
            String documentType,
            String documentNumber,
            LocalDate postingDate,
            LocalDate dueDate,
            String currency,
            BigDecimal amount,
            BigDecimal remainingAmount) {}

    /**
     * @param countedUpTo orders handed over before this moment are in the figures, so their reservations end
     */
    int applyFigures(UUID channel, List<FiguresRow> rows, Instant asOf, Instant countedUpTo);

    int replaceEntries(UUID channel, List<EntryRow> rows);
}
