package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.webnav.platform.api.Invalid;
import org.webnav.pricing.core.engine.DocumentCurrency;
import org.webnav.pricing.core.rows.CurrencyRates;
import org.webnav.pricing.core.rows.CurrencyRates.Rate;

/** The currency of a document on a date: exchange rate and rounding precisions, by default those of Navision. */
final class Currencies {

    private static final BigDecimal UNIT_ROUNDING = new BigDecimal("0.001");
    private static final BigDecimal AMOUNT_ROUNDING = new BigDecimal("0.01");

    private Currencies() {}

    /** @throws Invalid when no exchange rate of the foreign currency is known */
    static DocumentCurrency of(CurrencyRates rates, Trade trade, LocalDate date) {
        boolean local = trade.currencyCode().isEmpty();
        Rate rate = (local
                        ? rates.on("", date).or(() -> rates.on(trade.local(), date))
                        : rates.on(trade.currency(), date))
                .orElse(new Rate(null, null, null, null));
        BigDecimal unit = positive(rate.unitRounding()).orElse(UNIT_ROUNDING);
        BigDecimal amount = positive(rate.amountRounding()).orElse(AMOUNT_ROUNDING);
        if (local) {
            return DocumentCurrency.local(unit, amount);
        }
        BigDecimal factor = positive(rate.factor())
                .or(() -> positive(trade.factor()))
                .orElseThrow(() -> new Invalid(
                        "pricing.no-exchange-rate",
                        "There is no exchange rate of " + trade.currency() + " on " + date
                                + ": enter one in the ERP."));
        return new DocumentCurrency(trade.currencyCode(), factor, unit, amount);
    }

    private static Optional<BigDecimal> positive(BigDecimal value) {
        return Optional.ofNullable(value).filter(number -> number.signum() > 0);
    }
}
