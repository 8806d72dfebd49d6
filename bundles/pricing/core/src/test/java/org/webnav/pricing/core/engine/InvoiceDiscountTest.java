package org.webnav.pricing.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.webnav.pricing.core.engine.Lines.decimal;

import java.util.List;
import org.junit.Test;

public class InvoiceDiscountTest {

    private static final DocumentCurrency EUR = DocumentCurrency.local(decimal("0.001"), decimal("0.01"));
    private static final DocumentCurrency USD =
            new DocumentCurrency("USD", decimal("1.25"), decimal("0.001"), decimal("0.01"));
    private static final List<InvoiceDiscountRow> LADDER =
            List.of(row("", "0", "0", "10"), row("", "500", "3", "5"), row("", "1000", "5", "0"));

    private static InvoiceDiscountRow row(String currency, String minimum, String percent, String charge) {
        return new InvoiceDiscountRow(currency, decimal(minimum), decimal(percent), decimal(charge));
    }

    private static InvoiceDiscountLine line(String amount, boolean allowed) {
        return new InvoiceDiscountLine(decimal(amount), allowed);
    }

    private static InvoiceDiscountAnswer answer(
            DocumentCurrency currency, List<InvoiceDiscountRow> rows, InvoiceDiscountLine... lines) {
        return new InvoiceDiscount().of(currency, rows, List.of(lines));
    }

    @Test
    public void chargeGoesByAllLinesAndPercentageByThoseThatAllowIt() {
        InvoiceDiscountAnswer answer = answer(EUR, LADDER, line("600", true), line("700", false));
        assertThat(answer.base()).isEqualByComparingTo("600");
        assertThat(answer.percent()).isEqualByComparingTo("3");
        assertThat(answer.discountAmount()).isEqualByComparingTo("18");
        assertThat(answer.serviceCharge()).isZero();
    }

    @Test
    public void theMinimumItselfCounts() {
        assertThat(answer(EUR, LADDER, line("500", true)).percent()).isEqualByComparingTo("3");
        assertThat(answer(EUR, LADDER, line("499.99", true)).percent()).isZero();
    }

    @Test
    public void rowsOfTheDocumentsCurrencyGoFirst() {
        List<InvoiceDiscountRow> rows = List.of(row("", "0", "9", "8"), row("USD", "0", "2", "7"));
        InvoiceDiscountAnswer answer = answer(USD, rows, line("100", true));
        assertThat(answer.percent()).isEqualByComparingTo("2");
        assertThat(answer.serviceCharge()).isEqualByComparingTo("7");
    }

    @Test
    public void localRowsStandInWhenNoRowOfTheCurrencyIsReached() {
        List<InvoiceDiscountRow> rows = List.of(row("", "0", "9", "8"), row("USD", "500", "2", "7"));
        InvoiceDiscountAnswer answer = answer(USD, rows, line("100", true));
        assertThat(answer.percent()).isEqualByComparingTo("9");
        assertThat(answer.serviceCharge()).isEqualByComparingTo("10");
    }

    @Test
    public void localRowsAreReachedByTheConvertedAmount() {
        assertThat(answer(USD, LADDER, line("1249.99", true)).percent()).isEqualByComparingTo("3");
        assertThat(answer(USD, LADDER, line("1250", true)).percent()).isEqualByComparingTo("5");
    }

    @Test
    public void rowsOfAnotherCurrencyDoNotCount() {
        assertThat(answer(EUR, List.of(row("USD", "0", "2", "7")), line("100", true))
                        .percent())
                .isZero();
    }

    @Test
    public void aCreditReachesNoRow() {
        InvoiceDiscountAnswer answer = answer(EUR, LADDER, line("-600", true));
        assertThat(answer.percent()).isZero();
        assertThat(answer.serviceCharge()).isZero();
    }

    @Test
    public void roundsTheDiscountHalfAwayFromZero() {
        assertThat(answer(EUR, List.of(row("", "0", "5", "0")), line("0.10", true))
                        .discountAmount())
                .isEqualByComparingTo("0.01");
    }
}
