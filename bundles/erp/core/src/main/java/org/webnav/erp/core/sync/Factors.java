package org.webnav.erp.core.sync;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.webnav.connector.api.ErpRecords.CurrencyRate;

/** Which exchange rate holds on a day: the latest that has begun (Navision table 330). */
final class Factors {

    private Factors() {}

    static Map<String, BigDecimal> on(LocalDate day, List<CurrencyRate> rates) {
        Map<String, CurrencyRate> latest = new TreeMap<>();
        for (CurrencyRate rate : rates) {
            if (!begin(rate).isAfter(day)) {
                latest.merge(rate.currency(), rate, (a, b) -> begin(b).isBefore(begin(a)) ? a : b);
            }
        }
        Map<String, BigDecimal> factors = new TreeMap<>();
        latest.forEach((currency, rate) -> factors.put(currency, rate.factor()));
        return factors;
    }

    private static LocalDate begin(CurrencyRate rate) {
        return rate.startingDate() == null ? LocalDate.MIN : rate.startingDate();
    }
}
