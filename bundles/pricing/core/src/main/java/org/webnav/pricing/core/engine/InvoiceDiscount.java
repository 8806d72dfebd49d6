package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Invoice discount of a document by Navision's codeunit 60 "Sales-Calc. Discount" and {@code GetRecord} of table 19.
 *
 * <p>The service charge is chosen by the amount of all lines, the percentage by the amount of the lines that allow
 * invoice discount. Rows of the document's currency go first; when none of them is reached, rows in local currency are
 * tried with the amount converted, and their service charge is converted back.
 *
 * <p>Stateless; may be shared by threads.
 */
public final class InvoiceDiscount {

    /** @param rows of one invoice discount code, in any order */
    public InvoiceDiscountAnswer of(
            DocumentCurrency currency, List<InvoiceDiscountRow> rows, List<InvoiceDiscountLine> lines) {
        BigDecimal chargeBase = total(lines, line -> true);
        BigDecimal base = total(lines, InvoiceDiscountLine::allowInvoiceDiscount);
        BigDecimal percent =
                reached(currency, rows, base).map(InvoiceDiscountRow::percent).orElse(BigDecimal.ZERO);
        BigDecimal charge = reached(currency, rows, chargeBase)
                .map(row -> chargeIn(currency, row))
                .orElse(BigDecimal.ZERO);
        BigDecimal amount = currency.roundedAmount(Decimals.percentOf(base, percent));
        return new InvoiceDiscountAnswer(base, percent, amount, charge);
    }

    private static BigDecimal total(List<InvoiceDiscountLine> lines, Predicate<InvoiceDiscountLine> counted) {
        return lines.stream().filter(counted).map(InvoiceDiscountLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<InvoiceDiscountRow> reached(
            DocumentCurrency currency, List<InvoiceDiscountRow> rows, BigDecimal base) {
        Optional<InvoiceDiscountRow> own = highest(rows, currency.code(), base);
        return own.isPresent() || !currency.isForeign() ? own : highest(rows, "", currency.toLocal(base));
    }

    private static Optional<InvoiceDiscountRow> highest(
            List<InvoiceDiscountRow> rows, String currency, BigDecimal base) {
        return rows.stream()
                .filter(row -> row.currency().equals(currency))
                .filter(row -> row.minimumAmount().signum() >= 0)
                .filter(row -> row.minimumAmount().compareTo(base) <= 0)
                .max(Comparator.comparing(InvoiceDiscountRow::minimumAmount));
    }

    private static BigDecimal chargeIn(DocumentCurrency currency, InvoiceDiscountRow row) {
        boolean ownCurrency = row.currency().equals(currency.code());
        return ownCurrency ? row.serviceCharge() : currency.roundedAmount(currency.fromLocal(row.serviceCharge()));
    }
}
