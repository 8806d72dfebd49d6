package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Sums over {@code settlement.credit_accounts} of one channel. */
final class Debts {

    record Sum(long customers, BigDecimal balance, long overdueCustomers, BigDecimal overdue, Instant asOf) {}

    record Debt(String billTo, BigDecimal balance, BigDecimal overdue) {}

    private final Connection connection;
    private final String channel;

    Debts(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    /** What is overdue is not lessened by what other customers have paid too much. */
    Sum sum() throws SQLException {
        String sql = "select sum(case when balance > 0 then 1 else 0 end) as customers,"
                + " coalesce(sum(balance), 0) as balance,"
                + " sum(case when balance_due > 0 then 1 else 0 end) as overdue_customers,"
                + " coalesce(sum(case when balance_due > 0 then balance_due else 0 end), 0) as overdue,"
                + " min(as_of) as as_of from settlement.credit_accounts where channel_id = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            Sql.bind(select, channel);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return new Sum(
                        rows.getLong("customers"),
                        rows.getBigDecimal("balance"),
                        rows.getLong("overdue_customers"),
                        rows.getBigDecimal("overdue"),
                        Sql.instant(rows, "as_of"));
            }
        }
    }

    List<Debt> largest(int count) throws SQLException {
        List<Debt> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select bill_to, balance, balance_due"
                + " from settlement.credit_accounts where channel_id = ? and balance_due > 0"
                + " order by balance_due desc, bill_to")) {
            select.setMaxRows(count);
            Sql.bind(select, channel);
            try (ResultSet rows = select.executeQuery()) {
                while (found.size() < count && rows.next()) {
                    found.add(new Debt(
                            rows.getString("bill_to"),
                            rows.getBigDecimal("balance"),
                            rows.getBigDecimal("balance_due")));
                }
            }
        }
        return found;
    }
}
