package org.webnav.pricing.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.Test;

/** {@code CalcBestUnitPrice} and {@code CalcBestLineDisc}. */
public class ChoosingTest {

    @Test
    public void theLowestOfEquallySpecificPricesWins() {
        Lines line = new Lines()
                .price("90", Scopes.all())
                .price("80", Scopes.group("WHOLESALE"))
                .price("85", Scopes.customer());
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("80");
        assertThat(line.outcomeOf("p0")).isEqualTo(Outcome.NOT_BETTER);
        assertThat(line.outcomeOf("p1")).isEqualTo(Outcome.WON);
        assertThat(line.outcomeOf("p2")).isEqualTo(Outcome.NOT_BETTER);
    }

    @Test
    public void ofEqualPricesTheFirstInKeyOrderWins() {
        Lines line = new Lines().netPrice("90", Scopes.all()).price("90", Scopes.customer());
        assertThat(line.answer().allowLineDiscount()).isTrue();
        assertThat(line.outcomeOf("p0")).isEqualTo(Outcome.NOT_BETTER);
    }

    @Test
    public void theDocumentsCurrencyBeatsACheaperLocalPrice() {
        Lines line = new Lines()
                .currency("USD", "1")
                .price("90", Scopes.currency("USD"))
                .price("10", Scopes.campaign("CP1"));
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("90");
        assertThat(line.outcomeOf("p1")).isEqualTo(Outcome.LESS_SPECIFIC);
    }

    @Test
    public void theLinesVariantBeatsACheaperGeneralPrice() {
        Lines line =
                new Lines().variant("RED").price("90", Scopes.variant("RED")).price("10", Scopes.all());
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("90");
    }

    @Test
    public void currencyAloneAgainstVariantAloneIsDecidedByKeyOrder() {
        // the currency comes before the variant in the key, so the row that names it is met last
        Lines oneSalesType = new Lines()
                .currency("USD", "1")
                .variant("RED")
                .price("15", Scopes.currency("USD"))
                .price("10", Scopes.variant("RED"));
        assertThat(oneSalesType.answer().unitPrice()).isEqualByComparingTo("15");
        RowScope customerInUsd = new RowScope(SalesType.CUSTOMER, "10000", null, "USD", "", "", BigDecimal.ZERO, null);
        Lines twoSalesTypes = new Lines()
                .currency("USD", "1")
                .variant("RED")
                .price("15", customerInUsd)
                .price("20", Scopes.variant("RED"));
        assertThat(twoSalesTypes.answer().unitPrice()).isEqualByComparingTo("20");
    }

    @Test
    public void bothCurrencyAndVariantBeatEitherAlone() {
        Lines line = new Lines()
                .currency("USD", "1")
                .variant("RED")
                .price("99", Scopes.in("USD", "RED"))
                .price("15", Scopes.currency("USD"))
                .price("10", Scopes.variant("RED"));
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("99");
    }

    @Test
    public void theUnitOfTheLineIsNoMeritOfItsOwn() {
        Lines line = new Lines()
                .unit("SET", "4")
                .price("480", Scopes.from("0", "SET"))
                .price("110", Scopes.all());
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("440");
    }

    @Test
    public void pricesAreComparedAfterTheDiscountTheyAllow() {
        Lines line = new Lines()
                .price("100", Scopes.all())
                .netPrice("90", Scopes.customer())
                .discount("15", Scopes.all());
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("100");
        assertThat(line.answer().lineAmount()).isEqualByComparingTo("85");
    }

    @Test
    public void aPriceThatForbidsDiscountSetsItToZero() {
        Lines line = new Lines().netPrice("80", Scopes.all()).discount("15", Scopes.all());
        assertThat(line.answer().lineDiscountPercent()).isZero();
        assertThat(line.answer().lineAmount()).isEqualByComparingTo("80");
        assertThat(line.outcomeOf("d0")).isEqualTo(Outcome.NO_LINE_DISCOUNT_ALLOWED);
    }

    @Test
    public void aZeroPriceGivesWayToTheNextRow() {
        Lines line = new Lines().price("0", Scopes.customer()).price("80", Scopes.all());
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("80");
        assertThat(line.outcomeOf("p0")).isEqualTo(Outcome.PRICE_NOT_SET);
    }

    @Test
    public void aZeroPriceThatIsMetLastWins() {
        Lines line = new Lines().price("80", Scopes.all()).price("0", Scopes.campaign("CP1"));
        assertThat(line.answer().unitPrice()).isZero();
        assertThat(new Lines().price("0", Scopes.all()).answer().unitPrice()).isZero();
    }

    @Test
    public void theItemCardDoesNotCompeteWithRows() {
        Lines line = new Lines().price("150", Scopes.all());
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("150");
        assertThat(line.answer().allowInvoiceDiscount()).isFalse();
        assertThat(line.outcomeOf("1896-S")).isEqualTo(Outcome.ROW_APPLIES);
    }

    @Test
    public void withoutARowTheCardTheCustomerAndTheItemDecide() {
        Lines line = new Lines()
                .buyer(new Buyer("10000", "", "", Set.of(), false))
                .price("50", Scopes.from("2", ""))
                .discount("15", Scopes.all());
        PriceAnswer answer = line.answer();
        assertThat(answer.unitPrice()).isEqualByComparingTo("100");
        assertThat(answer.allowLineDiscount()).isFalse();
        assertThat(answer.lineDiscountPercent()).isZero();
        assertThat(answer.allowInvoiceDiscount()).isTrue();
        assertThat(line.outcomeOf("1896-S")).isEqualTo(Outcome.WON);
    }

    @Test
    public void theHighestOfEquallySpecificDiscountsWins() {
        Lines line = new Lines()
                .discount("7", Scopes.customer())
                .discount("9", SalesLineDiscountRow.Target.ITEM_DISCOUNT_GROUP, "A", Scopes.all())
                .discount("8", Scopes.campaign("CP1"));
        assertThat(line.answer().lineDiscountPercent()).isEqualByComparingTo("9");
        assertThat(line.outcomeOf("d0")).isEqualTo(Outcome.NOT_BETTER);
        assertThat(line.outcomeOf("d1")).isEqualTo(Outcome.WON);
    }

    @Test
    public void aSmallDiscountInTheDocumentsCurrencyBeatsAGreatGeneralOne() {
        Lines line =
                new Lines().currency("USD", "1").discount("10", Scopes.all()).discount("3", Scopes.currency("USD"));
        assertThat(line.answer().lineDiscountPercent()).isEqualByComparingTo("3");
        assertThat(line.outcomeOf("d0")).isEqualTo(Outcome.LESS_SPECIFIC);
    }

    @Test
    public void discountsOnTheItemAreMetBeforeThoseOnItsGroup() {
        // a group row cannot name a variant in Navision, but it can name the currency
        Lines line = new Lines()
                .currency("USD", "1")
                .variant("RED")
                .discount("2", Scopes.variant("RED"))
                .discount("1", SalesLineDiscountRow.Target.ITEM_DISCOUNT_GROUP, "A", Scopes.currency("USD"));
        assertThat(line.answer().lineDiscountPercent()).isEqualByComparingTo("1");
    }

    @Test
    public void theOrderOfTheRowsGivenDoesNotMatter() {
        Lines forward = new Lines().netPrice("90", Scopes.all()).price("90", Scopes.customer());
        Lines backward = new Lines().price("90", Scopes.customer()).netPrice("90", Scopes.all());
        assertThat(forward.answer().allowLineDiscount())
                .isEqualTo(backward.answer().allowLineDiscount());
    }
}
