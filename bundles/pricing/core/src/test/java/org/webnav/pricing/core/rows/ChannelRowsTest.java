package org.webnav.pricing.core.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.pricing.api.PriceFeed;
import org.webnav.pricing.api.PriceFeed.ItemCardRow;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.SalesType;
import org.webnav.pricing.api.PriceFeed.VatRow;
import org.webnav.pricing.core.store.JdbcPriceFeed;

/** What a node keeps, and forgets. */
@RunWith(Parameterized.class)
public class ChannelRowsTest {

    private static final UUID CHANNEL = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Parameterized.Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Parameterized.Parameter
    public TestDatabase database;

    private TestUnit unit;
    private PriceFeed feed;
    private ChannelRows rows;

    @Before
    public void open() {
        unit = TestUnit.open(database, "pricing");
        unit.callers().become(CHANNEL, new UUID(2, 1), true);
        feed = new JdbcPriceFeed(unit.jpa(), unit.callers());
        feed.applyItemCards(CHANNEL, List.of(card("A", "1"), card("B", "2")));
        rows = new ChannelRows(CHANNEL.toString(), 1000);
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void forgetsOnlyTheItemsThatChanged() throws SQLException {
        ChannelRows.Reading before = read("A", "B");

        feed.applyItemCards(CHANNEL, List.of(card("A", "1.5"), card("B", "2")));

        ChannelRows.Reading after = read("A", "B");
        assertThat(after.items().get("A").card().unitPrice()).isEqualByComparingTo("1.5");
        assertThat(after.items().get("B")).isSameAs(before.items().get("B"));
        assertThat(after.setup()).isSameAs(before.setup());
    }

    @Test
    public void forgetsNothingWhenALoadChangesNothing() throws SQLException {
        ChannelRows.Reading before = read("A");

        feed.applyItemCards(CHANNEL, List.of(card("A", "1")));

        assertThat(read("A").items().get("A")).isSameAs(before.items().get("A"));
    }

    @Test
    public void readsTheSetupAgainWhenVatChanges() throws SQLException {
        read("A");

        feed.replaceVat(
                CHANNEL,
                List.of(
                        new VatRow("D", "VAT", new BigDecimal("21"), "NORMAL"),
                        new VatRow("D", "VAT", new BigDecimal("22"), "NORMAL", DAY)));

        VatRates vat = read("A").setup().vat();
        assertThat(vat.on(DAY.minusDays(1)).ofDocument(false, "D", "VAT").percent())
                .isEqualByComparingTo("21");
        assertThat(vat.on(DAY).ofDocument(false, "D", "VAT").percent()).isEqualByComparingTo("22");
    }

    @Test
    public void takesEverythingAnewWhenItMissedAChange() throws SQLException {
        ChannelRows.Reading before = read("A", "B");
        feed.applyItemCards(CHANNEL, List.of(card("A", "3")));
        feed.applyItemCards(CHANNEL, List.of(card("A", "4")));
        try (Connection connection = unit.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from pricing.changes where revision = 2");
        }

        ChannelRows.Reading after = read("A", "B");
        assertThat(after.items().get("A").card().unitPrice()).isEqualByComparingTo("4");
        assertThat(after.items().get("B")).isNotSameAs(before.items().get("B"));
    }

    @Test
    public void doesNotKeepWhatAChangeOvertookWhileItWasRead() throws SQLException {
        try (Connection slow = before("from pricing.sales_prices", () -> {
            feed.applyItemCards(CHANNEL, List.of(card("A", "9")));
            assertThat(read("A").items().get("A").card().unitPrice()).isEqualByComparingTo("9");
        })) {
            assertThat(rows.read(slow, List.of("A")).items().get("A").card().unitPrice())
                    .isEqualByComparingTo("1");
        }

        assertThat(read("A").items().get("A").card().unitPrice()).isEqualByComparingTo("9");
    }

    @Test
    public void keepsNoMoreRowsThanItMay() throws SQLException {
        ChannelRows narrow = new ChannelRows(CHANNEL.toString(), 1);

        ItemRows first = reading(narrow, "A").items().get("A");
        reading(narrow, "B");

        assertThat(reading(narrow, "A").items().get("A")).isNotSameAs(first);
    }

    @Test
    public void findsTheRowsOfABuyerAmongThoseOfMany() throws SQLException {
        feed.replaceSalesPrices(
                CHANNEL,
                List.of(
                        price(SalesType.CUSTOMER, "10000", "1"),
                        price(SalesType.CUSTOMER, "10001", "2"),
                        price(SalesType.CUSTOMER, "100", "3"),
                        price(SalesType.CUSTOMER_PRICE_GROUP, "10000", "4"),
                        price(SalesType.ALL_CUSTOMERS, "", "5"),
                        price(SalesType.CAMPAIGN, "C1", "6"),
                        price(SalesType.CAMPAIGN, "C2", "7")));
        KeyedRows<?> prices = read("A").items().get("A").prices();

        assertThat(figures(prices, new Audience("10000", "", new TreeSet<>()))).containsExactly("1", "5");
        assertThat(figures(prices, new Audience("100", "10000", new TreeSet<>(Set.of("C2")))))
                .containsExactly("3", "4", "5", "7");
        assertThat(figures(prices, new Audience("", "", new TreeSet<>()))).containsExactly("5");
    }

    private interface Step {
        void run() throws SQLException;
    }

    /** A connection on which something happens, once, before the first statement with a text. */
    private Connection before(String text, Step step) throws SQLException {
        Connection real = unit.dataSource().getConnection();
        AtomicBoolean done = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean asked = method.getName().equals("prepareStatement")
                            && arguments[0].toString().contains(text);
                    if (asked && done.compareAndSet(false, true)) {
                        step.run();
                    }
                    return method.invoke(real, arguments);
                });
    }

    private static List<String> figures(KeyedRows<?> rows, Audience audience) {
        return rows.of(audience).stream()
                .map(row -> ((org.webnav.pricing.core.engine.SalesPriceRow) row)
                        .unitPrice()
                        .toPlainString())
                .toList();
    }

    private ChannelRows.Reading read(String... items) throws SQLException {
        return reading(rows, items);
    }

    private ChannelRows.Reading reading(ChannelRows from, String... items) throws SQLException {
        try (Connection connection = unit.dataSource().getConnection()) {
            return from.read(connection, List.of(items));
        }
    }

    private static ItemCardRow card(String item, String unitPrice) {
        return new ItemCardRow(item, new BigDecimal(unitPrice), false, "", "VAT", "", true);
    }

    private static SalesPriceRow price(SalesType type, String code, String unitPrice) {
        return new SalesPriceRow(
                "A",
                type,
                code,
                null,
                "",
                "",
                "",
                BigDecimal.ZERO,
                new BigDecimal(unitPrice),
                false,
                true,
                true,
                "",
                null);
    }
}
