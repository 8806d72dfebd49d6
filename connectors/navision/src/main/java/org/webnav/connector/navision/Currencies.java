package org.webnav.connector.navision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.CurrencyRate;

/** Navision's currency codes, which need not be ISO codes, their rates and roundings. */
final class Currencies {

    private static final MathContext PRECISION = new MathContext(20);

    private final Settings settings;
    private final Pages pages;
    private final Page setup;
    private final Page currencies;
    private final Page rates;

    Currencies(Settings settings, Pages pages) {
        this.settings = settings;
        this.pages = pages;
        Names names = settings.names();
        this.setup = Page.service(
                names, "GeneralLedgerSetup", "LCY_Code", "Amount_Rounding_Precision", "Unit_Amount_Rounding_Precision");
        this.currencies = Page.service(
                names, "Currencies", "Code", "ISO_Code", "Amount_Rounding_Precision", "Unit_Amount_Rounding_Precision");
        this.rates = Page.service(
                names,
                "CurrencyExchangeRates",
                "Currency_Code",
                "Relational_Currency_Code",
                "Starting_Date",
                "Exchange_Rate_Amount",
                "Relational_Exch_Rate_Amount");
    }

    Codes codes() {
        String local = pages.all(setup, "").stream()
                .map(row -> row.text("LCY_Code"))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse(settings.localCurrency());
        Map<String, String> iso = new HashMap<>();
        pages.each(currencies, "", rows -> rows.forEach(row -> iso.put(row.text("Code"), row.text("ISO_Code"))));
        return new Codes(local, iso);
    }

    /** The row without a currency is the local one with its roundings and the factor 1. */
    ReadResult read(Consumer<List<CurrencyRate>> sink) {
        Codes codes = codes();
        Map<String, Row> cards = new HashMap<>();
        Instant at = pages.each(currencies, "", rows -> rows.forEach(row -> cards.put(row.text("Code"), row)));
        pages.all(setup, "").stream()
                .findFirst()
                .ifPresent(row -> sink.accept(List.of(new CurrencyRate(
                        "",
                        null,
                        BigDecimal.ONE,
                        row.decimal("Unit_Amount_Rounding_Precision"),
                        row.decimal("Amount_Rounding_Precision")))));
        List<Row> known = pages.all(rates, "");
        sink.accept(known.stream()
                .filter(row -> cards.containsKey(row.text("Currency_Code")))
                .flatMap(row -> rate(row, known, cards.get(row.text("Currency_Code")), codes).stream())
                .toList());
        return new ReadResult(true, at);
    }

    private static Optional<CurrencyRate> rate(Row row, List<Row> rates, Row card, Codes codes) {
        return factor(row, rates, codes)
                .map(factor -> new CurrencyRate(
                        codes.iso(row.text("Currency_Code")),
                        row.date("Starting_Date"),
                        factor,
                        card.decimal("Unit_Amount_Rounding_Precision"),
                        card.decimal("Amount_Rounding_Precision")));
    }

    /** A rate may be given in terms of another currency, whose own rate of that day then counts (table 330). */
    private static Optional<BigDecimal> factor(Row row, List<Row> rates, Codes codes) {
        Optional<BigDecimal> own = quotient(row);
        String other = row.text("Relational_Currency_Code");
        if (codes.local(other)) {
            return own;
        }
        Stream<Row> others = rates.stream()
                .filter(rate -> rate.text("Currency_Code").equals(other))
                .filter(rate -> codes.local(rate.text("Relational_Currency_Code")))
                .filter(rate -> !rate.text("Starting_Date").isEmpty()
                        && rate.text("Starting_Date").compareTo(row.text("Starting_Date")) <= 0);
        return others.max(Comparator.comparing(rate -> rate.text("Starting_Date")))
                .flatMap(Currencies::quotient)
                .flatMap(through -> own.map(factor -> factor.multiply(through, PRECISION)));
    }

    private static Optional<BigDecimal> quotient(Row row) {
        BigDecimal divisor = row.decimal("Relational_Exch_Rate_Amount");
        return divisor.signum() == 0
                ? Optional.empty()
                : Optional.of(row.decimal("Exchange_Rate_Amount").divide(divisor, PRECISION));
    }

    /** @param iso Navision's code to ISO 4217 */
    record Codes(String localCode, Map<String, String> iso) {

        boolean local(String code) {
            return code.isEmpty() || code.equals(localCode);
        }

        /** Empty for the local currency. */
        String iso(String code) {
            if (local(code)) {
                return "";
            }
            String known = iso.getOrDefault(code, "");
            return known.isEmpty() ? code : known;
        }

        Optional<String> code(String currency) {
            return iso.keySet().stream()
                    .filter(code -> !local(code) && iso(code).equals(currency))
                    .sorted()
                    .findFirst();
        }
    }
}
