package org.webnav.pricing.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.pricing.api.PriceFeed;
import org.webnav.pricing.api.PriceFeed.CampaignRow;
import org.webnav.pricing.api.PriceFeed.CurrencyRow;
import org.webnav.pricing.api.PriceFeed.DiscountType;
import org.webnav.pricing.api.PriceFeed.ItemCardRow;
import org.webnav.pricing.api.PriceFeed.LineDiscountRow;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.SalesType;
import org.webnav.pricing.api.PriceFeed.VatRow;

/** What a load writes. */
@RunWith(Parameterized.class)
public class JdbcPriceFeedTest {

    private static final UUID CHANNEL = new UUID(1, 1);
    private static final UUID OTHER_CHANNEL = new UUID(1, 2);
    private static final UUID OWNER = new UUID(2, 1);

    @Parameterized.Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Parameterized.Parameter
    public TestDatabase database;

    private TestUnit unit;
    private PriceFeed feed;

    @Before
    public void open() {
        unit = TestUnit.open(database, "pricing");
        unit.callers().become(CHANNEL, OWNER, true);
        feed = new JdbcPriceFeed(unit.jpa(), unit.callers());
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void writesNothingWhenNothingDiffers() {
        List<SalesPriceRow> rows = List.of(price("A", "10", null), price("A", "5", LocalDate.of(2026, 1, 1)));

        assertThat(feed.replaceSalesPrices(CHANNEL, rows)).isEqualTo(2);
        assertThat(feed.replaceSalesPrices(CHANNEL, rows)).isZero();
    }

    @Test
    public void seesNoDifferenceInTrailingZerosAndLowerCase() {
        feed.replaceSalesPrices(CHANNEL, List.of(price("A", "10.50", null)));

        assertThat(feed.replaceSalesPrices(CHANNEL, List.of(price(" a", "10.5", null))))
                .isZero();
    }

    @Test
    public void writesTheChangedTheNewAndTheVanishedRow() {
        feed.replaceSalesPrices(
                CHANNEL, List.of(price("A", "10", null), price("B", "20", null), price("C", "1", null)));

        int written = feed.replaceSalesPrices(
                CHANNEL, List.of(price("A", "11", null), price("C", "1", null), price("D", "4", null)));

        assertThat(written).isEqualTo(3);
        assertThat(feed.replaceSalesPrices(CHANNEL, List.of())).isEqualTo(3);
    }

    @Test
    public void bringsBackWhatAnEarlierLoadHad() {
        List<SalesPriceRow> first = List.of(price("A", "10", null), price("B", "20", null));
        feed.replaceSalesPrices(CHANNEL, first);
        feed.replaceSalesPrices(CHANNEL, List.of(price("A", "11", null)));

        assertThat(feed.replaceSalesPrices(CHANNEL, first)).isEqualTo(2);
        assertThat(feed.replaceSalesPrices(CHANNEL, first)).isZero();
    }

    @Test
    public void takesALoadInPortions() {
        PriceFeed.Load<SalesPriceRow> first = feed.loadSalesPrices(CHANNEL);
        first.take(List.of(price("A", "10", null)));
        first.take(List.of(price("B", "20", null), price("C", "1", null)));
        assertThat(first.finish()).isEqualTo(3);

        PriceFeed.Load<SalesPriceRow> next = feed.loadSalesPrices(CHANNEL);
        next.take(List.of(price("C", "1", null)));
        next.take(List.of(price("A", "11", null)));
        assertThat(next.finish()).as("A changed, B gone").isEqualTo(2);
        assertThat(feed.replaceSalesPrices(CHANNEL, List.of(price("A", "11", null), price("C", "1", null))))
                .isZero();
    }

    @Test
    public void deletesNothingWhenALoadBreaksOff() {
        List<SalesPriceRow> rows = List.of(price("A", "10", null), price("B", "20", null));
        feed.replaceSalesPrices(CHANNEL, rows);

        feed.loadSalesPrices(CHANNEL).take(List.of(price("A", "99", null)));

        assertThat(feed.replaceSalesPrices(CHANNEL, rows)).isZero();
    }

    @Test
    public void letsTheLastOfTwoRowsWithOneKeyCount() {
        feed.replaceSalesPrices(CHANNEL, List.of(price("A", "10", null)));

        assertThat(feed.replaceSalesPrices(CHANNEL, List.of(price("A", "11", null), price("A", "10", null))))
                .isZero();
        assertThat(feed.replaceSalesPrices(CHANNEL, List.of(price("A", "10", null), price("A", "11", null))))
                .isEqualTo(1);
        assertThat(feed.replaceSalesPrices(CHANNEL, List.of(price("A", "11", null))))
                .isZero();
    }

    @Test
    public void noticesWhatAnotherNodeLoaded() {
        List<SalesPriceRow> rows = List.of(price("A", "10", null), price("B", "20", null));
        feed.replaceSalesPrices(CHANNEL, rows);
        PriceFeed other = new JdbcPriceFeed(unit.jpa(), unit.callers());
        assertThat(other.replaceSalesPrices(CHANNEL, List.of(price("A", "11", null))))
                .isEqualTo(2);

        assertThat(feed.replaceSalesPrices(CHANNEL, rows)).isEqualTo(2);
    }

    @Test
    public void writesALargeLoadAsItGoes() {
        PriceFeed.Load<SalesPriceRow> load = feed.loadSalesPrices(CHANNEL);
        for (int portion = 0; portion < 11; portion++) {
            List<SalesPriceRow> rows = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                rows.add(price("N" + portion + "-" + i, "10", null));
            }
            load.take(rows);
        }
        load.take(List.of(price("N0-0", "12", null), price("N0-0", "10", null)));
        assertThat(load.finish()).as("the last row counts once more").isEqualTo(22_000);
        assertThat(feed.replaceSalesPrices(CHANNEL, List.of(price("N0-0", "10", null))))
                .isEqualTo(21_999);
    }

    @Test
    public void comparesManyNewRowsWithWhatIsStored() {
        List<SalesPriceRow> rows = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            rows.add(price("N" + i, "10", null));
        }

        assertThat(feed.replaceSalesPrices(CHANNEL, rows)).isEqualTo(6000);
        rows.set(0, price("N0", "11", null));
        assertThat(feed.replaceSalesPrices(CHANNEL, rows)).isEqualTo(1);
    }

    @Test
    public void tellsRowsApartByTheirWholeKey() {
        LineDiscountRow open = discount(null, "10");
        LineDiscountRow dated = discount(LocalDate.of(2026, 6, 1), "10");

        assertThat(feed.replaceLineDiscounts(CHANNEL, List.of(open, dated))).isEqualTo(2);
        assertThat(feed.replaceLineDiscounts(CHANNEL, List.of(dated, discount(null, "12"))))
                .isEqualTo(1);
    }

    @Test
    public void keepsItemCardsThatDoNotCome() {
        feed.applyItemCards(CHANNEL, List.of(card("A", "1"), card("B", "2")));

        assertThat(feed.applyItemCards(CHANNEL, List.of(card("A", "1.5")))).isEqualTo(1);
        assertThat(feed.applyItemCards(CHANNEL, List.of(card("B", "2")))).isZero();
    }

    @Test
    public void replacesVatCurrenciesAndCampaigns() {
        VatRow vat = new VatRow("DOMESTIC", "VAT21", new BigDecimal("21"), "NORMAL");
        CurrencyRow currency = new CurrencyRow(
                "USD", null, new BigDecimal("1.0925001"), new BigDecimal("0.001"), new BigDecimal("0.01"));
        CampaignRow campaign = new CampaignRow("CP1", LocalDate.of(2026, 1, 1), null, List.of("10000", "20000"));

        assertThat(feed.replaceVat(CHANNEL, List.of(vat))).isEqualTo(1);
        assertThat(feed.replaceVat(CHANNEL, List.of(vat))).isZero();
        assertThat(feed.replaceCurrencies(CHANNEL, List.of(currency))).isEqualTo(1);
        assertThat(feed.replaceCurrencies(CHANNEL, List.of(currency))).isZero();
        assertThat(feed.replaceCampaigns(CHANNEL, List.of(campaign))).isEqualTo(3);
        assertThat(feed.replaceCampaigns(CHANNEL, List.of(campaign))).isZero();
        assertThat(feed.replaceCampaigns(
                        CHANNEL, List.of(new CampaignRow("CP1", LocalDate.of(2026, 1, 1), null, List.of("20000")))))
                .isEqualTo(1);
    }

    @Test
    public void leavesOtherChannelsAlone() {
        feed.replaceSalesPrices(CHANNEL, List.of(price("A", "10", null)));
        unit.callers().become(OTHER_CHANNEL, OWNER, true);
        feed.replaceSalesPrices(OTHER_CHANNEL, List.of(price("A", "99", null)));
        feed.replaceSalesPrices(OTHER_CHANNEL, List.of());

        unit.callers().become(CHANNEL, OWNER, true);
        assertThat(feed.replaceSalesPrices(CHANNEL, List.of(price("A", "10", null))))
                .isZero();
    }

    @Test
    public void refusesAnotherChannelAndAnybodyWhoDoesNotSeeTheWholeChannel() {
        assertThatThrownBy(() -> feed.replaceSalesPrices(OTHER_CHANNEL, List.of()))
                .isInstanceOf(NotPermitted.class);
        unit.callers().become(CHANNEL, OWNER, false);
        assertThatThrownBy(() -> feed.replaceVat(CHANNEL, List.of())).isInstanceOf(NotPermitted.class);
    }

    @Test
    public void refusesVatThatTheEngineCannotCalculate() {
        VatRow unknown = new VatRow("DOMESTIC", "VAT21", BigDecimal.TEN, "MAGIC");

        assertThatThrownBy(() -> feed.replaceVat(CHANNEL, List.of(unknown))).isInstanceOf(Invalid.class);
    }

    private static SalesPriceRow price(String item, String unitPrice, LocalDate start) {
        return new SalesPriceRow(
                item,
                SalesType.CUSTOMER_PRICE_GROUP,
                "RETAIL",
                start,
                "",
                "",
                "",
                BigDecimal.ONE,
                new BigDecimal(unitPrice),
                false,
                true,
                true,
                "",
                null);
    }

    private static LineDiscountRow discount(LocalDate start, String percent) {
        return new LineDiscountRow(
                DiscountType.ITEM,
                "A",
                SalesType.CUSTOMER_DISC_GROUP,
                "LARGE",
                start,
                "",
                "",
                "",
                BigDecimal.ZERO,
                new BigDecimal(percent),
                null);
    }

    private static ItemCardRow card(String item, String unitPrice) {
        return new ItemCardRow(item, new BigDecimal(unitPrice), false, "", "VAT21", "", true);
    }
}
