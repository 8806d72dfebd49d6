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
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Paging;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.pricing.api.PriceFeed;
import org.webnav.pricing.api.PriceFeed.DiscountType;
import org.webnav.pricing.api.PriceFeed.ItemCardRow;
import org.webnav.pricing.api.PriceFeed.LineDiscountRow;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.SalesType;
import org.webnav.pricing.api.PriceFeed.VatRow;
import org.webnav.pricing.api.PriceTables;
import org.webnav.pricing.api.PriceTables.Change;
import org.webnav.pricing.api.PriceTables.Fault;
import org.webnav.pricing.api.PriceTables.Filter;
import org.webnav.pricing.api.PriceTables.Origin;
import org.webnav.pricing.api.PriceTables.Outcome;

/** Rows that people keep, beside those of the ERP. */
@RunWith(Parameterized.class)
public class JdbcPriceTablesTest {

    private static final UUID CHANNEL = new UUID(1, 1);
    private static final UUID OWNER = new UUID(2, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final Paging PAGE = new Paging(0, 50);

    @Parameterized.Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Parameterized.Parameter
    public TestDatabase database;

    private final List<String> audited = new ArrayList<>();
    private TestUnit unit;
    private PriceFeed feed;
    private PriceTables tables;

    @Before
    public void open() {
        unit = TestUnit.open(database, "pricing");
        unit.callers().become(CHANNEL, OWNER, true);
        feed = new JdbcPriceFeed(unit.jpa(), unit.callers());
        tables = new JdbcPriceTables(
                unit.jpa(), unit.callers(), (action, subject, facts) -> audited.add(subject + facts.get("created")));
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void createsChangesAndDeletesRowsOfThePortal() {
        assertThat(change(price("A", "10", null, null), price("B", "20", null, null)))
                .isEqualTo(new Outcome(2, 0, 0, 0, List.of()));
        assertThat(change(price("A", "11", null, null), price("B", "20", null, null)))
                .isEqualTo(new Outcome(0, 1, 0, 1, List.of()));

        Outcome gone = tables.changePrices(
                List.of(
                        new Change<>(price("B", "0", null, null), true),
                        new Change<>(price("C", "0", null, null), true)),
                false);

        assertThat(gone).isEqualTo(new Outcome(0, 0, 1, 1, List.of()));
        assertThat(items(Filter.ALL)).containsExactly("A 11");
        assertThat(audited).contains("pricing.sales_prices2");
    }

    @Test
    public void triesWithoutWriting() {
        Outcome outcome = tables.changePrices(List.of(new Change<>(price("A", "10", null, null), false)), true);

        assertThat(outcome.created()).isEqualTo(1);
        assertThat(items(Filter.ALL)).isEmpty();
    }

    @Test
    public void leavesRowsOfTheErpAlone() {
        feed.replaceSalesPrices(CHANNEL, List.of(price("A", "10", null, null)));

        Outcome outcome = change(price("A", "9", null, null), price("B", "20", null, null));

        assertThat(outcome.created()).isEqualTo(1);
        assertThat(outcome.faults())
                .extracting(Fault::index, Fault::code)
                .containsExactly(tuple(0, "pricing.row-of-erp"));
        assertThat(items(Filter.ALL)).containsExactly("A 10", "B 20");
    }

    @Test
    public void keepsRowsOfThePortalWhenTheErpReplacesItsOwn() {
        change(price("A", "10", null, null), price("B", "20", null, null));

        feed.replaceSalesPrices(CHANNEL, List.of(price("B", "21", null, null), price("C", "30", null, null)));
        feed.replaceSalesPrices(CHANNEL, List.of(price("B", "22", null, null)));

        assertThat(tables.prices(Filter.ALL, PAGE).items())
                .extracting(row -> row.row().item(), PriceTables.Price::origin)
                .containsExactly(tuple("A", Origin.PORTAL), tuple("B", Origin.ERP));
    }

    @Test
    public void namesTheFieldThatIsWrong() {
        SalesPriceRow noCustomer = new SalesPriceRow(
                "A",
                SalesType.CUSTOMER,
                "",
                DAY,
                "",
                "",
                "",
                null,
                new BigDecimal("-1"),
                false,
                true,
                true,
                "",
                DAY.minusDays(1));

        assertThat(change(noCustomer, price("A", "1.1234567", null, null)).faults())
                .extracting(Fault::index, Fault::field, Fault::code)
                .containsExactly(
                        tuple(0, "salesCode", "pricing.field-missing"),
                        tuple(0, "unitPrice", "pricing.number-out-of-range"),
                        tuple(0, "endingDate", "pricing.period-ends-before-it-starts"),
                        tuple(1, "unitPrice", "pricing.number-too-precise"));
        assertThat(items(Filter.ALL)).isEmpty();
    }

    @Test
    public void showsPeriodsThatOverlap() {
        change(
                price("A", "1", null, DAY),
                price("A", "2", DAY.plusDays(1), DAY.plusDays(5)),
                price("A", "3", DAY.plusDays(5), null),
                price("B", "4", null, null));

        assertThat(items(new Filter("", null, "", "", null, null, true))).containsExactly("A 2", "A 3");
        assertThat(tables.prices(Filter.ALL, PAGE).items())
                .extracting(PriceTables.Price::overlaps)
                .containsExactly(false, true, true, false);
    }

    @Test
    public void filtersByEverything() {
        change(price("A1", "1", null, DAY), price("A2", "2", DAY.plusDays(1), null), price("B_1", "3", null, null));

        assertThat(items(new Filter("a*", null, "", "", null, null, false))).containsExactly("A1 1", "A2 2");
        assertThat(items(new Filter("b_*", null, "", "", null, null, false))).containsExactly("B_1 3");
        assertThat(items(new Filter("", null, "", "", DAY.plusDays(1), null, false)))
                .containsExactly("A2 2", "B_1 3");
        assertThat(items(new Filter("", SalesType.CUSTOMER, "", "", null, null, false)))
                .isEmpty();
        assertThat(items(new Filter("", null, "RETAIL", "-", null, Origin.PORTAL, false)))
                .hasSize(3);
        assertThat(items(new Filter("", null, "", "USD", null, null, false))).isEmpty();
    }

    @Test
    public void keepsDiscountsToo() {
        LineDiscountRow row = new LineDiscountRow(
                DiscountType.ITEM_DISC_GROUP,
                "OFFICE",
                SalesType.ALL_CUSTOMERS,
                "",
                DAY,
                "",
                "",
                "",
                null,
                BigDecimal.TEN,
                null);

        assertThat(tables.changeDiscounts(List.of(new Change<>(row, false)), false)
                        .created())
                .isEqualTo(1);
        List<LineDiscountRow> read = new ArrayList<>();
        tables.eachDiscount(new Filter("office", null, "", "", DAY, null, false), read::add);
        assertThat(read).hasSize(1);
        assertThat(read.get(0).lineDiscountPercent()).isEqualByComparingTo("10");
        assertThat(read.get(0).startingDate()).isEqualTo(DAY);
    }

    @Test
    public void keepsCardsOfItemsThatTheErpDoesNotKnow() {
        feed.applyItemCards(CHANNEL, List.of(card("A", "10")));

        Outcome outcome = changeCards(card("A", "11"), card("B", "20"), card("", "1"), card("C", "-1"));
        feed.applyItemCards(CHANNEL, List.of(card("A", "12")));

        assertThat(outcome.created()).isEqualTo(1);
        assertThat(outcome.faults())
                .extracting(Fault::index, Fault::field, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple(0, "", "pricing.row-of-erp"),
                        tuple(2, "item", "pricing.field-missing"),
                        tuple(3, "unitPrice", "pricing.number-out-of-range"));
        assertThat(tables.itemCards(Filter.ALL, PAGE).items())
                .extracting(
                        card -> card.row().item(),
                        card -> card.row().unitPrice().toPlainString(),
                        PriceTables.ItemCard::origin)
                .containsExactly(tuple("A", "12", Origin.ERP), tuple("B", "20", Origin.PORTAL));
    }

    @Test
    public void deletesCardsAndGivesThemToTheErpThatBringsThem() {
        changeCards(card("A", "1"), card("B", "2"), card("C", "3"));
        tables.changeItemCards(List.of(new Change<>(card("A", "0"), true)), false);
        feed.applyItemCards(CHANNEL, List.of(card("B", "4")));

        List<String> left = new ArrayList<>();
        tables.eachItemCard(Filter.ALL, row -> left.add(row.item() + " " + row.unitPrice()));
        assertThat(left).containsExactly("B 4", "C 3");
        assertThat(tables.itemCards(new Filter("", null, "", "", null, Origin.PORTAL, false), PAGE)
                        .total())
                .isEqualTo(1);
        assertThat(changeCards(card("B", "5")).faults()).extracting(Fault::code).containsExactly("pricing.row-of-erp");
    }

    @Test
    public void keepsDatedVatBesideTheErps() {
        feed.replaceVat(CHANNEL, List.of(new VatRow("EE", "STD", new BigDecimal("22"), "NORMAL")));

        Outcome outcome = tables.changeVat(
                List.of(
                        new Change<>(new VatRow("EE", "STD", new BigDecimal("24"), "normal", DAY), false),
                        new Change<>(new VatRow("EE", "STD", new BigDecimal("9"), "MAGIC", null), false)),
                false);
        feed.replaceVat(CHANNEL, List.of(new VatRow("EE", "STD", new BigDecimal("20"), "NORMAL")));

        assertThat(outcome.created()).isEqualTo(1);
        assertThat(outcome.faults()).extracting(Fault::field).containsExactly("startingDate", "calculation");
        assertThat(tables.vatRates())
                .extracting(
                        vat -> vat.row().startingDate(),
                        vat -> vat.row().percent().toPlainString(),
                        PriceTables.Vat::origin)
                .containsExactly(tuple(null, "20", Origin.ERP), tuple(DAY, "24", Origin.PORTAL));
    }

    @Test
    public void areForTheOwnersPeopleOnly() {
        unit.callers().become(CHANNEL, new UUID(3, 1), false);

        assertThatThrownBy(() -> tables.prices(Filter.ALL, PAGE)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> change(price("A", "1", null, null))).isInstanceOf(NotPermitted.class);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private Outcome change(SalesPriceRow... rows) {
        return tables.changePrices(
                java.util.Arrays.stream(rows)
                        .map(row -> new Change<>(row, false))
                        .toList(),
                false);
    }

    private Outcome changeCards(ItemCardRow... cards) {
        return tables.changeItemCards(
                java.util.Arrays.stream(cards)
                        .map(row -> new Change<>(row, false))
                        .toList(),
                false);
    }

    private static ItemCardRow card(String item, String unitPrice) {
        return new ItemCardRow(item, new BigDecimal(unitPrice), false, "", "VAT21", "", true);
    }

    private List<String> items(Filter filter) {
        return tables.prices(filter, PAGE).items().stream()
                .map(price -> price.row().item() + " " + price.row().unitPrice().toPlainString())
                .toList();
    }

    private static SalesPriceRow price(String item, String unitPrice, LocalDate start, LocalDate end) {
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
                end);
    }
}
