package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;

/** Currencies and exchange rates; a blank currency code is the local currency (LCY). */
public final class Currencies {

    private Currencies() {}

    public static Row setup(Database data) {
        return data.require("General Ledger Setup", "");
    }

    public static String codeOrLocal(Database data, String code) {
        return code.isEmpty() ? setup(data).text("LCY Code") : code;
    }

    /** Units of the currency for one unit of local currency on that day. */
    public static BigDecimal factor(Database data, String code, LocalDate day) {
        if (code.isEmpty()) {
            return BigDecimal.ONE;
        }
        Row rate = data.range("Currency Exchange Rate", code).stream()
                .filter(row -> !row.date("Starting Date").isAfter(day))
                .reduce((first, second) -> second)
                .orElseThrow(() -> NavException.dialog(
                        "There is no Currency Exchange Rate within the filter. Filters: Currency Code: %s, Starting Date: ..%s"
                                .formatted(code, day)));
        return rate.decimal("Exchange Rate Amount")
                .divide(rate.decimal("Relational Exch. Rate Amount"), Rounding.EXACT);
    }

    static BigDecimal unitPrecision(Database data, String code) {
        Row row = code.isEmpty() ? setup(data) : data.require("Currency", code);
        return row.decimal("Unit-Amount Rounding Precision");
    }

    static BigDecimal precision(Database data, String code) {
        Row row = code.isEmpty() ? setup(data) : data.require("Currency", code);
        return row.decimal("Amount Rounding Precision");
    }

    /** An amount in local currency, rounded to it. */
    static BigDecimal local(BigDecimal amount, BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0
                ? amount
                : Rounding.to(amount.divide(factor, Rounding.EXACT), Rounding.CENT);
    }
}
