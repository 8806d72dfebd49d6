package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.webnav.settlement.api.CreditSimulator.Figures;
import org.webnav.settlement.api.SettlementFeed.FiguresRow;

/** Writes figures of bill-to customers and ends the reservations that the figures count by now. */
final class FiguresWriter {

    private final Connection connection;
    private final String channel;
    private final CreditAccounts accounts;
    private final Reservations reservations;

    FiguresWriter(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
        this.accounts = new CreditAccounts(connection, channel);
        this.reservations = new Reservations(connection, channel);
    }

    int write(List<FiguresRow> rows, Instant asOf, Instant countedUpTo) throws SQLException {
        int changed = 0;
        try (PreparedStatement update = connection.prepareStatement("update settlement.credit_accounts set balance = ?,"
                + " balance_due = ?, outstanding_orders = ?, shipped_not_invoiced = ?, outstanding_invoices = ?,"
                + " outstanding_invoices_from_shipments = ?, return_received_not_invoiced = ?,"
                + " outstanding_return_orders = ?, invoiced_prepayments = ?, as_of = ?"
                + " where channel_id = ? and bill_to = ?")) {
            for (FiguresRow row : rows) {
                Figures figures = figures(row);
                Optional<Account> before = accounts.find(row.customer());
                if (before.isEmpty()) {
                    accounts.openIfAbsent(row.customer());
                }
                Sql.bind(update, parameters(figures, asOf, row.customer()));
                update.addBatch();
                if (before.filter(account ->
                                account.asOf() != null && account.figures().equals(figures))
                        .isEmpty()) {
                    changed++;
                }
            }
            update.executeBatch();
        }
        endCounted(rows, countedUpTo);
        return changed;
    }

    /** After the update, which locked the accounts. */
    private void endCounted(List<FiguresRow> rows, Instant countedUpTo) throws SQLException {
        if (countedUpTo == null) {
            return;
        }
        for (FiguresRow row : rows) {
            if (reservations.endThoseHandedOverBefore(countedUpTo, row.customer())) {
                accounts.recount(row.customer());
            }
        }
    }

    private Object[] parameters(Figures f, Instant asOf, String customer) {
        Stream<BigDecimal> amounts = Stream.of(
                f.balance(),
                f.balanceDue(),
                f.outstandingOrders(),
                f.shippedNotInvoiced(),
                f.outstandingInvoices(),
                f.outstandingInvoicesFromShipments(),
                f.returnReceivedNotInvoiced(),
                f.outstandingReturnOrders(),
                f.invoicedPrepayments());
        return Stream.concat(amounts, Stream.of(asOf, channel, customer)).toArray();
    }

    private static Figures figures(FiguresRow row) {
        return new Figures(
                Amounts.stored(row.balance()),
                Amounts.stored(row.balanceDue()),
                Amounts.stored(row.outstandingOrders()),
                Amounts.stored(row.shippedNotInvoiced()),
                Amounts.stored(row.outstandingInvoices()),
                Amounts.stored(row.outstandingInvoicesFromShipments()),
                Amounts.stored(row.returnReceivedNotInvoiced()),
                Amounts.stored(row.outstandingReturnOrders()),
                Amounts.stored(row.invoicedPrepayments()));
    }
}
