package org.webnav.stock.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.LifeCycle;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.stock.api.AvailabilityDisplay;
import org.webnav.stock.api.AvailabilityDisplay.Band;
import org.webnav.stock.api.AvailabilityDisplay.Kind;
import org.webnav.stock.api.StockFeed.LevelRow;
import org.webnav.stock.api.StockFeed.ReceiptRow;
import org.webnav.stock.core.AvailabilityPart.Availability;

/** Who sees numbers, bands or lights. */
@RunWith(Parameterized.class)
public class DisplaysTest {

    private static final UUID CHANNEL = new UUID(1, 1);
    private static final UUID OWNER = new UUID(2, 1);
    private static final UUID SHOP = new UUID(2, 2);
    private static final UUID BRANCH = new UUID(2, 3);
    private static final Instant SAID = Instant.parse("2026-03-29T01:30:00Z");

    @Parameter
    public TestDatabase database;

    private TestUnit unit;
    private JdbcStockFeed feed;
    private JdbcDisplays displays;
    private AvailabilityPart part;

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Before
    public void open() {
        unit = TestUnit.open(database, "stock");
        ChannelStocks stocks = new ChannelStocks(100);
        Viewers viewers = new Viewers(unit.callers(), relations(), channels(), Clock.systemUTC());
        feed = new JdbcStockFeed(
                unit.jpa(),
                unit.callers(),
                (channel, type, subject, data) -> {},
                Clock.systemUTC(),
                new KitLevels(unit.callers(), Clock.systemUTC()));
        displays = new JdbcDisplays(unit.jpa(), unit.callers(), stocks, viewers, (action, subject, facts) -> {});
        part = new AvailabilityPart(
                new JdbcStock(unit.jpa(), unit.callers(), stocks, Clock.systemUTC()),
                viewers,
                new KitLevels(unit.callers(), Clock.systemUTC()));
        asOwner();
        feed.applyLevels(CHANNEL, List.of(row("A", "57"), row("B", "0"), row("C", "1000")), true, SAID);
        feed.replaceReceipts(
                CHANNEL, List.of(new ReceiptRow("A", "BLUE", LocalDate.of(2026, 5, 1), new BigDecimal("4"))));
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void showsNumbersUnlessTheSellerSaysOtherwise() {
        asCustomer(SHOP);
        assertThat(shown(SHOP, "A"))
                .isEqualTo(new Availability(
                        "number",
                        new BigDecimal("57"),
                        null,
                        null,
                        "PCS",
                        true,
                        new AvailabilityPart.NextReceipt(LocalDate.of(2026, 5, 1), new BigDecimal("4")),
                        SAID));
    }

    @Test
    public void leavesOutServices() {
        assertThat(part.contribute(SHOP, List.of(item("A", ItemType.SERVICE)))).isEmpty();
    }

    @Test
    public void aBuyerOfAGroupWithBandsNeverGetsANumber() {
        displays.replaceAll(List.of(rule("RETAIL", Kind.BAND, "10", "100")));
        asCustomer(SHOP);
        assertThat(shown(SHOP, "A"))
                .isEqualTo(new Availability(
                        "band",
                        null,
                        new Band(new BigDecimal("10"), new BigDecimal("100")),
                        null,
                        "PCS",
                        true,
                        new AvailabilityPart.NextReceipt(LocalDate.of(2026, 5, 1), null),
                        SAID));
        assertThat(shown(SHOP, "B").band()).isEqualTo(new Band(null, BigDecimal.ZERO));
        assertThat(shown(SHOP, "C").band()).isEqualTo(new Band(new BigDecimal("100"), null));
    }

    @Test
    public void aTrafficLightTurnsAmberWhenFewAreLeft() {
        displays.replaceAll(List.of(rule("RETAIL", Kind.LIGHT, "60")));
        asCustomer(SHOP);
        assertThat(shown(SHOP, "A").light()).isEqualTo("amber");
        assertThat(shown(SHOP, "B").light()).isEqualTo("red");
        assertThat(shown(SHOP, "C").light()).isEqualTo("green");
        assertThat(shown(SHOP, "C").available()).isNull();
    }

    @Test
    public void theOwnersStaffSeesNumbersWhomeverItServes() {
        displays.replaceAll(List.of(rule("", Kind.LIGHT)));
        assertThat(shown(SHOP, "A").available()).isEqualByComparingTo("57");
    }

    @Test
    public void theRuleWithoutAGroupIsForTheOthers() {
        displays.replaceAll(List.of(rule("", Kind.LIGHT), rule("RETAIL", Kind.NUMBER)));
        asCustomer(SHOP);
        assertThat(shown(SHOP, "A").available()).isEqualByComparingTo("57");
        asCustomer(BRANCH);
        assertThat(shown(BRANCH, "A").available()).isNull();
    }

    @Test
    public void actingForAnotherCompanyDoesNotUncoverNumbers() {
        displays.replaceAll(List.of(rule("RETAIL", Kind.BAND, "10")));
        asCustomer(SHOP);
        assertThat(shown(BRANCH, "A").available()).isNull();
        asCustomer(BRANCH);
        assertThat(shown(SHOP, "A").available()).isNull();
        assertThat(displays.of(BRANCH).kind()).isEqualTo(Kind.NUMBER);
    }

    @Test
    public void aNewRuleHoldsAtOnce() {
        asCustomer(SHOP);
        assertThat(shown(SHOP, "A").display()).isEqualTo("number");
        asOwner();
        displays.replaceAll(List.of(rule("", Kind.LIGHT)));
        assertThat(displays.all()).containsExactly(rule("", Kind.LIGHT));
        asCustomer(SHOP);
        assertThat(shown(SHOP, "A").display()).isEqualTo("light");
        asOwner();
        displays.replaceAll(List.of());
        assertThat(displays.all()).containsExactly(AvailabilityDisplay.NUMBER);
    }

    @Test
    public void refusesRulesThatMakeNoSense() {
        Stream.of(
                        rule("", Kind.BAND),
                        rule("", Kind.BAND, "10", "10"),
                        rule("", Kind.BAND, "0"),
                        rule("", Kind.LIGHT, "1", "2"),
                        rule("", Kind.NUMBER, "1"))
                .forEach(wrong -> assertThatThrownBy(() -> displays.replaceAll(List.of(wrong)))
                        .isInstanceOf(Invalid.class));
        assertThatThrownBy(() -> displays.replaceAll(List.of(rule("", Kind.LIGHT), rule("", Kind.NUMBER))))
                .isInstanceOf(Invalid.class);
        asCustomer(SHOP);
        assertThatThrownBy(() -> displays.replaceAll(List.of())).isInstanceOf(NotPermitted.class);
    }

    private Availability shown(UUID buyer, String number) {
        return part.contribute(buyer, List.of(item(number, ItemType.INVENTORY))).get(number);
    }

    private void asOwner() {
        unit.callers().become(CHANNEL, OWNER, true);
    }

    private void asCustomer(UUID organisation) {
        unit.callers().become(CHANNEL, organisation, false);
    }

    private static AvailabilityDisplay rule(String group, Kind kind, String... limits) {
        return new AvailabilityDisplay(
                group, kind, Stream.of(limits).map(BigDecimal::new).toList());
    }

    private static LevelRow row(String item, String quantity) {
        return new LevelRow(item, "BLUE", new BigDecimal(quantity));
    }

    private static TradeRelations relations() {
        Map<UUID, TradeRelation> byBuyer = Map.of(SHOP, relation(SHOP, "RETAIL"), BRANCH, relation(BRANCH, ""));
        return (TradeRelations) Proxy.newProxyInstance(
                DisplaysTest.class.getClassLoader(),
                new Class<?>[] {TradeRelations.class},
                (proxy, method, arguments) -> Optional.ofNullable(byBuyer.get(arguments[0])));
    }

    private static Channels channels() {
        Channels.Channel channel = new Channels.Channel(CHANNEL, "cronus", "CRONUS", OWNER, "EUR", List.of("en"));
        return (Channels) Proxy.newProxyInstance(
                DisplaysTest.class.getClassLoader(),
                new Class<?>[] {Channels.class},
                (proxy, method, arguments) -> channel);
    }

    private static TradeRelation relation(UUID buyer, String priceGroup) {
        return new TradeRelation(
                buyer,
                OWNER,
                buyer,
                "10000",
                "",
                priceGroup,
                "",
                "",
                "",
                "EUR",
                BigDecimal.ONE,
                true,
                false,
                BigDecimal.ZERO,
                "",
                "",
                "",
                "en",
                Blocked.values()[0]);
    }

    private static Item item(String number, ItemType type) {
        return new Item(
                new UUID(0, 1),
                number,
                type,
                number,
                "",
                "",
                "",
                "PCS",
                "PCS",
                List.of(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                "",
                "",
                LifeCycle.ACTIVE,
                BigDecimal.ZERO,
                "",
                "");
    }
}
