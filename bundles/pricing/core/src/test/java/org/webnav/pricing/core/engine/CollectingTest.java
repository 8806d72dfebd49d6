package org.webnav.pricing.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.webnav.pricing.core.engine.Lines.DAY;

import java.util.Set;
import org.junit.Test;

/** Which rows take part: {@code FindSalesPrice}, {@code FindSalesLineDisc}, {@code IsInMinQty}. */
public class CollectingTest {

    @Test
    public void takesRowsOfTheCustomerItsGroupItsCampaignAndOfEverybody() {
        assertThat(new Lines().price("90", Scopes.customer()).outcomeOf("p0")).isEqualTo(Outcome.WON);
        assertThat(new Lines().price("90", Scopes.group("WHOLESALE")).outcomeOf("p0"))
                .isEqualTo(Outcome.WON);
        assertThat(new Lines().price("90", Scopes.campaign("CP1")).outcomeOf("p0"))
                .isEqualTo(Outcome.WON);
        assertThat(new Lines().price("90", Scopes.all()).outcomeOf("p0")).isEqualTo(Outcome.WON);
    }

    @Test
    public void leavesRowsOfOthersOut() {
        Lines line = new Lines()
                .price("1", RowScope.of(SalesType.CUSTOMER, "20000"))
                .price("2", Scopes.group("RETAIL"))
                .price("3", Scopes.campaign("CP2"));
        assertThat(line.outcomeOf("p0")).isEqualTo(Outcome.OTHER_CUSTOMER);
        assertThat(line.outcomeOf("p1")).isEqualTo(Outcome.OTHER_CUSTOMER);
        assertThat(line.outcomeOf("p2")).isEqualTo(Outcome.OTHER_CUSTOMER);
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("100");
    }

    @Test
    public void aBuyerWithoutCodesMatchesNoBlankCodeOfARow() {
        Lines line = new Lines()
                .buyer(new Buyer("", "", "", Set.of(""), true))
                .price("1", RowScope.of(SalesType.CUSTOMER, ""))
                .price("2", Scopes.group(""))
                .price("3", Scopes.campaign(""));
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("100");
    }

    @Test
    public void discountsGoByTheDiscountGroupNotByThePriceGroup() {
        Lines line = new Lines().discount("5", Scopes.group("WHOLESALE")).discount("7", Scopes.group("RETAIL"));
        assertThat(line.answer().lineDiscountPercent()).isEqualByComparingTo("7");
        assertThat(line.outcomeOf("d0")).isEqualTo(Outcome.OTHER_CUSTOMER);
    }

    @Test
    public void aDiscountOnAnItemGroupNeedsAnItemOfThatGroup() {
        Lines line = new Lines()
                .discount("30", SalesLineDiscountRow.Target.ITEM_DISCOUNT_GROUP, "B", Scopes.all())
                .discount("20", SalesLineDiscountRow.Target.ITEM_DISCOUNT_GROUP, "A", Scopes.all())
                .discount("50", SalesLineDiscountRow.Target.ITEM, "A", Scopes.all());
        assertThat(line.answer().lineDiscountPercent()).isEqualByComparingTo("20");
    }

    @Test
    public void firstAndLastDayCount() {
        assertThat(new Lines().price("9", Scopes.between(DAY, DAY)).outcomeOf("p0"))
                .isEqualTo(Outcome.WON);
        assertThat(new Lines().price("9", Scopes.between(DAY.plusDays(1), null)).outcomeOf("p0"))
                .isEqualTo(Outcome.NOT_STARTED);
        assertThat(new Lines()
                        .price("9", Scopes.between(null, DAY.minusDays(1)))
                        .outcomeOf("p0"))
                .isEqualTo(Outcome.ENDED);
    }

    @Test
    public void rowsOfAnotherCurrencyVariantOrUnitStayOut() {
        Lines line = new Lines()
                .price("1", Scopes.currency("USD"))
                .price("2", Scopes.variant("RED"))
                .price("3", Scopes.from("0", "BOX"));
        assertThat(line.outcomeOf("p0")).isEqualTo(Outcome.OTHER_CURRENCY);
        assertThat(line.outcomeOf("p1")).isEqualTo(Outcome.OTHER_VARIANT);
        assertThat(line.outcomeOf("p2")).isEqualTo(Outcome.OTHER_UNIT);
    }

    @Test
    public void aLineWithoutUnitLetsRowsOfEveryUnitThrough() {
        Lines line = new Lines().unit("", "1").price("3", Scopes.from("0", "BOX"));
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("3");
    }

    @Test
    public void minimumIsReckonedInBaseUnitsWhenTheRowHasNoUnit() {
        Lines boxes = new Lines().unit("BOX", "4").quantity("3");
        assertThat(boxes.price("90", Scopes.from("12", "")).outcomeOf("p0")).isEqualTo(Outcome.WON);
        assertThat(boxes.price("80", Scopes.from("12.00001", "")).outcomeOf("p1"))
                .isEqualTo(Outcome.BELOW_MINIMUM_QUANTITY);
        assertThat(boxes.price("70", Scopes.from("4", "BOX")).outcomeOf("p2"))
                .isEqualTo(Outcome.BELOW_MINIMUM_QUANTITY);
    }

    @Test
    public void aReturnReachesTheMinimumByItsAbsoluteQuantity() {
        PriceAnswer answer =
                new Lines().quantity("-10").price("80", Scopes.from("10", "")).answer();
        assertThat(answer.unitPrice()).isEqualByComparingTo("80");
        assertThat(answer.lineAmount()).isEqualByComparingTo("-800");
    }

    @Test
    public void codesAreComparedWithoutCaseAndOuterSpaces() {
        Lines line = new Lines().price("90", Scopes.group(" wholesale "));
        assertThat(line.answer().unitPrice()).isEqualByComparingTo("90");
    }
}
