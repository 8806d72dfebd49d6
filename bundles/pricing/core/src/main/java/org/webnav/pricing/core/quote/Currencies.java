package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.webnav.platform.api.Invalid;
import org.webnav.pricing.core.engine.DocumentCurrency;

/** The currency of a document on a date: exchange rate and rounding precisions, by default those of Navision. */
final class Currencies {

    private static final BigDecimal UNIT_ROUNDING = new BigDecimal("0.001");
    private static final BigDecimal AMOUNT_ROUNDING = new BigDecimal("0.01");

    private Currencies() {}

    private record Rate(BigDecimal factor, BigDecimal unitRounding, BigDecimal amountRounding) {}

    /** @throws Invalid when no exchange rate of the foreign currency is known */
    static DocumentCurrency of(Connection connection, String channel, Trade trade, LocalDate date) throws SQLException {
        boolean local = trade.currencyCode().isEmpty();
        Rate rate = rate(connection, channel, local ? Set.of("", trade.local()) : Set.of(trade.currency()), date);
        BigDecimal unit = positive(rate.unitRounding(), UNIT_ROUNDING);
        BigDecimal amount = positive(rate.amountRounding(), AMOUNT_ROUNDING);
        if (local) {
            return DocumentCurrency.local(unit, amount);
        }
        BigDecimal factor = positive(rate.factor(), trade.factor());
        if (factor == null || factor.signum() <= 0) {
            throw new Invalid(
                    "pricing.no-exchange-rate",
                    "There is no exchange rate of " + trade.currency() + " on " + date + ": enter one in the ERP.");
        }
        return new DocumentCurrency(trade.currencyCode(), factor, unit, amount);
    }

    private static Rate rate(Connection connection, String channel, Set<String> codes, LocalDate date)
            throws SQLException {
        List<Rate> newestFirst = new Sql()
                .add(
                        "select factor, unit_amount_rounding, amount_rounding from pricing.currencies"
                                + " where channel_id = ? and currency in ",
                        channel)
                .in(codes)
                .add(" and starting_date <= ? order by starting_date desc", Date.valueOf(date))
                .list(
                        connection,
                        row -> new Rate(
                                Amounts.plain(row.getBigDecimal(1)),
                                Amounts.plain(row.getBigDecimal(2)),
                                Amounts.plain(row.getBigDecimal(3))));
        return newestFirst.isEmpty() ? new Rate(null, null, null) : newestFirst.get(0);
    }

    private static BigDecimal positive(BigDecimal value, BigDecimal otherwise) {
        return value != null && value.signum() > 0 ? value : otherwise;
    }
}
