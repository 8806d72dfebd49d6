package org.webnav.pricing.core.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;
import org.webnav.pricing.core.engine.Outcome;

public class PriceSimulatorTest {

    private static final String LINE = "'item':'A','date':'2026-06-15','qty':1,'itemUnitPrice':100";

    private static SimulatedPrice simulated(String fields) {
        return new PriceSimulator().simulate(Cases.json("{" + LINE + fields + "}"));
    }

    private static Invalid refusal(String document) {
        return catchThrowableOfType(Invalid.class, () -> new PriceSimulator().simulate(Cases.json(document)));
    }

    private static List<String> refusedFields(String fields) {
        return refusal("{" + LINE + fields + "}").violations().stream()
                .map(Violation::field)
                .collect(Collectors.toList());
    }

    @Test
    public void readsNumbersAsTextAndAsNumbers() {
        assertThat(simulated(",'prices':[{'unitPrice':'12.10'}]").unitPrice()).isEqualByComparingTo("12.1");
        assertThat(simulated(",'prices':[{'unitPrice':12.10}]").unitPrice()).isEqualByComparingTo("12.1");
        assertThat(simulated(",'prices':[{'unitPrice':12}]").unitPrice()).isEqualByComparingTo("12");
    }

    @Test
    public void nullAndBlankMeanMissing() {
        SimulatedPrice price = simulated(
                ",'customer':null,'currency':'','prices':[{'unitPrice':9,'start':'','minQty':null,'end':null}]");
        assertThat(price.unitPrice()).isEqualByComparingTo("9");
    }

    @Test
    public void namesEveryMissingField() {
        Invalid refusal = refusal("{'prices':[{}]}");
        assertThat(refusal.violations())
                .extracting(Violation::field)
                .containsExactly("item", "qty", "date", "prices[0].unitPrice");
        assertThat(refusal.code()).isEqualTo("pricing.simulation-invalid");
        assertThat(refusal.getMessage()).contains("item").contains("3 more");
    }

    @Test
    public void namesEveryFieldItCannotRead() {
        assertThat(refusedFields(",'vatPct':'x','pricesIncludingVAT':'maybe','qtyPerUom':0,'vatCalcType':'None',"
                        + "'prices':[{'unitPrice':1,'start':'15.06.2026','salesType':'Vendor','status':'Old'}],"
                        + "'discounts':[{'type':'Shelf','pct':'five'},7]"))
                .containsExactlyInAnyOrder(
                        "vatPct",
                        "pricesIncludingVAT",
                        "qtyPerUom",
                        "vatCalcType",
                        "prices[0].start",
                        "prices[0].salesType",
                        "prices[0].status",
                        "discounts[0].type",
                        "discounts[0].pct",
                        "discounts[1]");
    }

    @Test
    public void refusesRowsThatAreNoList() {
        assertThat(refusedFields(",'prices':{'unitPrice':1}")).containsExactly("prices");
        assertThat(refusedFields(",'activeCampaigns':'CP1'")).containsExactly("activeCampaigns");
    }

    @Test
    public void tellsWhichWordsItKnows() {
        Invalid refusal = refusal("{" + LINE + ",'prices':[{'unitPrice':1,'salesType':'Vendor'}]}");
        assertThat(refusal.getMessage())
                .isEqualTo("prices[0].salesType is \"Vendor\"; use one of: All, Customer, Group, Campaign.");
    }

    @Test
    public void knowsNavisionsOptionCaptions() {
        SimulatedPrice price =
                simulated(",'priceGroup':'W','discGroup':'R','itemDiscGroup':'G','vatCalcType':'Reverse Charge VAT',"
                        + "'prices':[{'salesType':'Customer Price Group','salesCode':'W','unitPrice':50}],"
                        + "'discounts':[{'type':'Item Disc. Group','code':'G','salesType':'Customer Disc. Group',"
                        + "'salesCode':'R','pct':10}]");
        assertThat(price.lineAmount()).isEqualByComparingTo("45");
    }

    @Test
    public void aForeignCurrencyNeedsItsFactor() {
        assertThat(refusedFields(",'currency':'USD'")).containsExactly("currencyFactor");
        assertThat(refusedFields(",'currency':'USD','currencyFactor':0")).containsExactly("currencyFactor");
        assertThat(refusedFields(",'currency':'USD','currencyFactor':'1/0'")).containsExactly("currencyFactor");
    }

    @Test
    public void readsTheFactorAsAFraction() {
        assertThat(simulated(",'currency':'USD','currencyFactor':'100/64.8824'").unitPrice())
                .isEqualByComparingTo("154.125");
    }

    @Test
    public void leavesOutRowsThatAreNotActiveAndSaysSo() {
        SimulatedPrice price = simulated(",'prices':[{'unitPrice':9,'status':'Draft'},{'unitPrice':90}],"
                + "'discounts':[{'pct':50,'status':'Inactive'}]");
        assertThat(price.lineAmount()).isEqualByComparingTo("90");
        assertThat(price.candidates())
                .filteredOn(candidate -> candidate.outcome() == Outcome.NOT_ACTIVE)
                .extracting("id")
                .containsExactly("prices[0]", "discounts[0]");
    }

    @Test
    public void listsFieldsThatMeanNothing() {
        SimulatedPrice price = simulated(",'custmer':'1','prices':[{'unitPrice':9,'minQuantity':5}]");
        assertThat(price.ignoredFields()).containsExactlyInAnyOrder("custmer", "prices[0].minQuantity");
    }

    @Test
    public void aPriceWithoutARateOfItsOwnHasTheDocumentsRate() {
        String row = "'prices':[{'unitPrice':121,'priceIncludesVAT':true}]";
        assertThat(simulated(",'vatPct':21," + row).unitPrice()).isEqualByComparingTo("100");
        assertThat(simulated(",'vatPct':21,'pricesIncludingVAT':true," + row).unitPrice())
                .isEqualByComparingTo("121");
    }

    @Test
    public void theItemCardMayIncludeVatToo() {
        assertThat(simulated(",'vatPct':25,'itemPriceIncludesVAT':true").unitPrice())
                .isEqualByComparingTo("80");
    }

    @Test
    public void tellsWhichRowWonAndWhyOthersLost() {
        SimulatedPrice price =
                simulated(",'prices':[{'unitPrice':90},{'unitPrice':80,'minQty':2},{'item':'B','unitPrice':1}]");
        assertThat(price.candidates())
                .extracting("id", "outcome")
                .containsExactly(
                        tuple("prices[0]", Outcome.WON),
                        tuple("prices[1]", Outcome.BELOW_MINIMUM_QUANTITY),
                        tuple("prices[2]", Outcome.OTHER_ITEM),
                        tuple("A", Outcome.ROW_APPLIES));
    }
}
