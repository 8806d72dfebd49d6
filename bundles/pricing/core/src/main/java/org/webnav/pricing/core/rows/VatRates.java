package org.webnav.pricing.core.rows;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.pricing.core.engine.VatCalculation;
import org.webnav.pricing.core.store.BlankDate;

/** The VAT posting setup of a channel with its dates: a few dozen rows. */
public final class VatRates {

    private final Map<Groups, List<Dated>> rates;

    /** Most questions are about today. */
    private volatile Day last = new Day(null, null);

    private VatRates(Map<Groups, List<Dated>> rates) {
        this.rates = rates;
    }

    private record Day(LocalDate date, VatSetup setup) {}

    record Groups(String business, String product) {}

    record Rate(BigDecimal percent, VatCalculation calculation) {}

    /** @param from null for always */
    private record Dated(LocalDate from, Rate rate) {}

    static VatRates read(Connection connection, String channel) throws SQLException {
        Map<Groups, List<Dated>> rates = new HashMap<>();
        new Sql()
                .add(
                        "select business_group, product_group, starting_date, vat_percent, calculation"
                                + " from pricing.vat_rates where channel_id = ? order by starting_date desc",
                        channel)
                .each(connection, row -> rates.computeIfAbsent(
                                new Groups(row.getString(1), row.getString(2)), key -> new ArrayList<>())
                        .add(new Dated(
                                BlankDate.read(row.getDate(3)),
                                new Rate(
                                        Decimals.plain(row.getBigDecimal(4)),
                                        VatCalculation.valueOf(row.getString(5))))));
        return new VatRates(rates);
    }

    /** The rates that count on a day. */
    public VatSetup on(LocalDate date) {
        Day known = last;
        if (date.equals(known.date())) {
            return known.setup();
        }
        VatSetup setup = validOn(date);
        last = new Day(date, setup);
        return setup;
    }

    private VatSetup validOn(LocalDate date) {
        Map<Groups, Rate> valid = new HashMap<>();
        rates.forEach((groups, newestFirst) -> newestFirst.stream()
                .filter(dated -> dated.from() == null || !dated.from().isAfter(date))
                .findFirst()
                .ifPresent(dated -> valid.put(groups, dated.rate())));
        return new VatSetup(valid);
    }
}
