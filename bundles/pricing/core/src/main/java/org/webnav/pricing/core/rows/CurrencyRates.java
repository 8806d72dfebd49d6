package org.webnav.pricing.core.rows;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webnav.pricing.core.store.BlankDate;

/** Exchange rates and rounding precisions of a channel, with their dates. */
public final class CurrencyRates {

    private final Map<String, List<Rate>> newestFirst;

    private CurrencyRates(Map<String, List<Rate>> newestFirst) {
        this.newestFirst = newestFirst;
    }

    /**
     * @param from null for always
     * @param factor foreign units for one local unit
     */
    public record Rate(LocalDate from, BigDecimal factor, BigDecimal unitRounding, BigDecimal amountRounding) {}

    static CurrencyRates read(Connection connection, String channel) throws SQLException {
        Map<String, List<Rate>> rates = new HashMap<>();
        new Sql()
                .add(
                        "select currency, starting_date, factor, unit_amount_rounding, amount_rounding"
                                + " from pricing.currencies where channel_id = ? order by starting_date desc",
                        channel)
                .each(connection, row -> rates.computeIfAbsent(row.getString(1), currency -> new ArrayList<>())
                        .add(new Rate(
                                BlankDate.read(row.getDate(2)),
                                Decimals.plain(row.getBigDecimal(3)),
                                Decimals.plain(row.getBigDecimal(4)),
                                Decimals.plain(row.getBigDecimal(5)))));
        return new CurrencyRates(rates);
    }

    /** The rate that counts on a day. */
    public Optional<Rate> on(String currency, LocalDate date) {
        return newestFirst.getOrDefault(currency, List.of()).stream()
                .filter(rate -> rate.from() == null || !rate.from().isAfter(date))
                .findFirst();
    }
}
