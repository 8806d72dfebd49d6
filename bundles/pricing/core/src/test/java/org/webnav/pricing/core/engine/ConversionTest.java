package org.webnav.pricing.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.webnav.pricing.core.engine.Lines.decimal;
import static org.webnav.pricing.core.engine.VatCalculation.FULL;
import static org.webnav.pricing.core.engine.VatCalculation.NORMAL;
import static org.webnav.pricing.core.engine.VatCalculation.REVERSE_CHARGE;
import static org.webnav.pricing.core.engine.VatCalculation.SALES_TAX;

import java.math.BigDecimal;
import org.junit.Test;

/** {@code ConvertPriceToVAT}, {@code ConvertPriceToUoM}, {@code ConvertPriceLCYToFCY} and the roundings. */
public class ConversionTest {

    private static BigDecimal priceOf(Lines line, String amount, PriceVat vat) {
        return line.price(amount, Scopes.all(), vat, true).answer().unitPrice();
    }

    private static PriceVat included(String group, String percent) {
        return PriceVat.included(group, decimal(percent), NORMAL);
    }

    @Test
    public void putsTheVatOfTheLineOnAPriceWithoutVat() {
        assertThat(priceOf(new Lines().vat(true, "D", "21", NORMAL), "100", PriceVat.EXCLUDED))
                .isEqualByComparingTo("121");
        assertThat(priceOf(new Lines().vat(true, "D", "21", FULL), "100", PriceVat.EXCLUDED))
                .isEqualByComparingTo("121");
    }

    @Test
    public void takesTheContainedVatOutForADocumentWithoutVat() {
        assertThat(priceOf(new Lines().vat(false, "D", "12", NORMAL), "121", included("E", "21")))
                .isEqualByComparingTo("100");
        assertThat(priceOf(new Lines().vat(false, "E", "21", NORMAL), "121", included("E", "21")))
                .isEqualByComparingTo("100");
    }

    @Test
    public void exchangesTheRateBetweenGroupsAndKeepsThePriceWithinOne() {
        assertThat(priceOf(new Lines().vat(true, "D", "12", NORMAL), "12.10", included("E", "21")))
                .isEqualByComparingTo("11.2");
        assertThat(priceOf(new Lines().vat(true, "D", "12", NORMAL), "12.10", included("D", "21")))
                .isEqualByComparingTo("12.10");
    }

    @Test
    public void aReverseChargeLineCarriesNoVatInEitherDirection() {
        Lines included = new Lines().vat(true, "EU", "21", REVERSE_CHARGE);
        assertThat(priceOf(included, "100", PriceVat.EXCLUDED)).isEqualByComparingTo("100");
        assertThat(priceOf(new Lines().vat(true, "EU", "21", REVERSE_CHARGE), "125", included("D", "25")))
                .isEqualByComparingTo("100");
        assertThat(priceOf(new Lines().vat(false, "EU", "21", REVERSE_CHARGE), "125", included("D", "25")))
                .isEqualByComparingTo("100");
    }

    @Test
    public void aReverseChargeLineTakesVatOutOfAPriceOfItsOwnGroupToo() {
        assertThat(priceOf(new Lines().vat(true, "EU", "0", REVERSE_CHARGE), "125", included("EU", "25")))
                .isEqualByComparingTo("100");
    }

    @Test
    public void aPriceOfAReverseChargeGroupContainsNoVat() {
        PriceVat reverse = PriceVat.included("EU", decimal("25"), REVERSE_CHARGE);
        assertThat(priceOf(new Lines().vat(false, "D", "21", NORMAL), "125", reverse))
                .isEqualByComparingTo("125");
        assertThat(priceOf(new Lines().vat(true, "D", "20", NORMAL), "100", reverse))
                .isEqualByComparingTo("120");
    }

    @Test
    public void aPriceThatIncludesSalesTaxStopsTheCalculation() {
        PriceVat salesTax = PriceVat.included("US", decimal("8"), SALES_TAX);
        Lines line = new Lines().price("100", Scopes.all(), salesTax, true);
        assertThatThrownBy(line::answer).isInstanceOf(PriceNotCalculable.class).hasMessageContaining("Sales Tax");
    }

    @Test
    public void aRowOfSalesTaxThatDoesNotApplyDoesNoHarm() {
        PriceVat salesTax = PriceVat.included("US", decimal("8"), SALES_TAX);
        Lines line = new Lines().price("100", Scopes.from("5", ""), salesTax, true);
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("100");
    }

    @Test
    public void multipliesPricesOfTheBaseUnitOnly() {
        assertThat(new Lines()
                        .unit("SET", "4")
                        .price("110", Scopes.all())
                        .answer()
                        .unitPrice())
                .isEqualByComparingTo("440");
        assertThat(new Lines()
                        .unit("SET", "4")
                        .price("380", Scopes.from("0", "SET"))
                        .answer()
                        .unitPrice())
                .isEqualByComparingTo("380");
    }

    @Test
    public void exchangesLocalPricesOnly() {
        assertThat(new Lines()
                        .currency("USD", "1.25")
                        .price("10", Scopes.all())
                        .answer()
                        .unitPrice())
                .isEqualByComparingTo("12.5");
        assertThat(new Lines()
                        .currency("USD", "1.25")
                        .price("10", Scopes.currency("USD"))
                        .answer()
                        .unitPrice())
                .isEqualByComparingTo("10");
    }

    @Test
    public void bringsTheItemCardThroughAllThreeConversions() {
        Lines line = new Lines()
                .item(Lines.card("121", included("E", "21")))
                .unit("BOX", "3")
                .currency("USD", "1.5");
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("450");
    }

    @Test
    public void roundsOnceAtTheEnd() {
        // 0.0334 x 3 = 0.1002; rounding before the unit would give 0.099
        Lines line = new Lines().unit("BOX", "3").price("0.0334", Scopes.all());
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("0.1");
    }

    @Test
    public void roundsHalvesAwayFromZero() {
        assertThat(new Lines().price("0.0005", Scopes.all()).answer().unitPrice())
                .isEqualByComparingTo("0.001");
        PriceAnswer sale = new Lines()
                .rounding("0.001", "0.01")
                .price("0.125", Scopes.all())
                .answer();
        PriceAnswer credit = new Lines()
                .rounding("0.001", "0.01")
                .quantity("-1")
                .price("0.125", Scopes.all())
                .answer();
        assertThat(sale.lineAmount()).isEqualByComparingTo("0.13");
        assertThat(credit.lineAmount()).isEqualByComparingTo("-0.13");
    }

    @Test
    public void roundsToPrecisionsThatAreNoPowerOfTen() {
        PriceAnswer answer = new Lines()
                .rounding("0.05", "0.25")
                .quantity("3")
                .price("1.12", Scopes.all())
                .answer();
        assertThat(answer.unitPrice()).isEqualByComparingTo("1.10");
        assertThat(answer.lineAmount()).isEqualByComparingTo("3.25");
    }

    @Test
    public void takesTheDiscountFromTheRoundedGrossAmount() {
        PriceAnswer answer = new Lines()
                .quantity("3")
                .price("0.335", Scopes.all())
                .discount("50", Scopes.all())
                .answer();
        assertThat(answer.lineDiscountAmount()).isEqualByComparingTo("0.51");
        assertThat(answer.lineAmount()).isEqualByComparingTo("0.50");
    }
}
