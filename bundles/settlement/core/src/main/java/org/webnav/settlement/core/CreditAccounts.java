package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.webnav.platform.persistence.Inserts;
import org.webnav.settlement.api.CreditSimulator.Figures;

/** Rows of {@code settlement.credit_accounts} of one channel. */
final class CreditAccounts {

    /** {@link org.webnav.settlement.core.rule.CreditRule#exposure} over the row's columns. */
    private static final String EXPOSURE = "balance + outstanding_orders + shipped_not_invoiced"
            + " + outstanding_invoices - outstanding_invoices_from_shipments - return_received_not_invoiced"
            + " - invoiced_prepayments - outstanding_return_orders + reserved";

    private static final String COLUMNS = "balance, balance_due, outstanding_orders, shipped_not_invoiced,"
            + " outstanding_invoices, outstanding_invoices_from_shipments, return_received_not_invoiced,"
            + " outstanding_return_orders, invoiced_prepayments, as_of, reserved";

    private static final String KEY = " where channel_id = ? and bill_to = ?";

    private final Connection connection;
    private final String channel;

    CreditAccounts(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    Optional<Account> find(String billTo) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from settlement.credit_accounts" + KEY)) {
            Sql.bind(select, channel, billTo);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(account(rows)) : Optional.empty();
            }
        }
    }

    /** Those of the customers that have an account, by number, in one query. */
    Map<String, Account> findAll(Collection<String> billTo) throws SQLException {
        Map<String, Account> found = new HashMap<>();
        if (billTo.isEmpty()) {
            return found;
        }
        String places = String.join(", ", Collections.nCopies(billTo.size(), "?"));
        try (PreparedStatement select = connection.prepareStatement("select bill_to, " + COLUMNS
                + " from settlement.credit_accounts where channel_id = ? and bill_to in (" + places + ")")) {
            Sql.bind(select, Stream.concat(Stream.of(channel), billTo.stream()).toArray());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString("bill_to"), account(rows));
                }
            }
        }
        return found;
    }

    private static Account account(ResultSet rows) throws SQLException {
        Figures figures = new Figures(
                rows.getBigDecimal("balance"),
                rows.getBigDecimal("balance_due"),
                rows.getBigDecimal("outstanding_orders"),
                rows.getBigDecimal("shipped_not_invoiced"),
                rows.getBigDecimal("outstanding_invoices"),
                rows.getBigDecimal("outstanding_invoices_from_shipments"),
                rows.getBigDecimal("return_received_not_invoiced"),
                rows.getBigDecimal("outstanding_return_orders"),
                rows.getBigDecimal("invoiced_prepayments"));
        return new Account(figures, Sql.instant(rows, "as_of"), rows.getBigDecimal("reserved"));
    }

    /** Two first orders of a customer may meet here: the second finds the account of the first. */
    void openIfAbsent(String billTo) throws SQLException {
        Inserts.ifAbsent(
                connection,
                "insert into settlement.credit_accounts (channel_id, bill_to) values (?, ?)",
                channel,
                billTo);
    }

    /** One conditional update: of concurrent orders only those get room that fit. @return false when there is none */
    boolean reserve(String billTo, BigDecimal amount, BigDecimal limit) throws SQLException {
        String sql = "update settlement.credit_accounts set credit_limit = ?, reserved = reserved + ?" + KEY
                + " and (cast(? as decimal(19,4)) = 0 or " + EXPOSURE + " + ? <= ?)";
        return update(sql, limit, amount, channel, billTo, limit, amount, limit) == 1;
    }

    /** Until the transaction ends nobody else changes this account or its reservations. */
    void lock(String billTo) throws SQLException {
        update("update settlement.credit_accounts set reserved = reserved" + KEY, channel, billTo);
    }

    void giveBack(String billTo, BigDecimal amount) throws SQLException {
        update("update settlement.credit_accounts set reserved = reserved - ?" + KEY, amount, channel, billTo);
    }

    /** The reserved sum anew from the reservations; the account must be locked. */
    void recount(String billTo) throws SQLException {
        String sql = "update settlement.credit_accounts set reserved = (select coalesce(sum(r.amount), 0)"
                + " from settlement.reservations r where r.channel_id = ? and r.bill_to = ?)" + KEY;
        update(sql, channel, billTo, channel, billTo);
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Sql.bind(statement, values);
            return statement.executeUpdate();
        }
    }
}
