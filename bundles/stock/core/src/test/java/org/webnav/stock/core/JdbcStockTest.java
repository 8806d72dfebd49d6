package org.webnav.stock.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.spi.Event;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.stock.api.DemandFeed.DemandRow;
import org.webnav.stock.api.DemandFeed.Reservation;
import org.webnav.stock.api.Stock.Demand;
import org.webnav.stock.api.StockFeed.LevelRow;
import org.webnav.stock.api.StockFeed.ReceiptRow;
import org.webnav.stock.api.StockLevel;

@RunWith(Parameterized.class)
public class JdbcStockTest {

    private static final UUID CHANNEL = new UUID(1, 1);
    private static final UUID ORDER = new UUID(3, 3);
    private static final Instant SAID = Instant.parse("2026-03-29T01:30:00Z");

    @Parameter
    public TestDatabase database;

    private TestUnit unit;
    private JdbcStock stock;
    private JdbcStockFeed feed;

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Before
    public void open() {
        unit = TestUnit.open(database, "stock");
        unit.callers().become(CHANNEL, CHANNEL, true);
        stock = new JdbcStock(unit.jpa(), unit.callers(), new ChannelStocks(100), Clock.systemUTC());
        feed = new JdbcStockFeed(
                unit.jpa(),
                unit.callers(),
                (channel, type, subject, data) -> {},
                Clock.systemUTC(),
                new KitLevels(unit.callers(), Clock.systemUTC()));
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void sumsLocationsAndTakesOffReservations() {
        feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "10"), row("A", "RED", "2.5")), true, SAID);
        stock.reserve(ORDER, List.of(demand("A", "3"), demand("A", "1")));
        StockLevel level = level("A");
        assertThat(level.available()).isEqualByComparingTo("8.5");
        assertThat(level.locations()).containsExactly(place("BLUE", "10", "4", "6"), place("RED", "2.5", "0", "2.5"));
        assertThat(level.asOf()).isEqualTo(SAID);
    }

    @Test
    public void neverShowsLessThanNothing() {
        feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "1"), row("B", "BLUE", "-4")), true, SAID);
        stock.reserve(ORDER, List.of(demand("A", "5")));
        assertThat(level("A").available()).isZero();
        assertThat(level("B").available()).isZero();
    }

    @Test
    public void reservingAgainReplacesAndReleasingGivesBack() {
        feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "10"), row("B", "BLUE", "10")), true, SAID);
        stock.reserve(ORDER, List.of(demand("A", "4")));
        stock.reserve(ORDER, List.of(demand("B", "1")));
        assertThat(level("A").available()).isEqualByComparingTo("10");
        assertThat(level("B").available()).isEqualByComparingTo("9");
        stock.release(ORDER);
        assertThat(level("B").available()).isEqualByComparingTo("10");
    }

    @Test
    public void freesLaterWhatAnOrderHeldWhileTheStockWasAbsent() {
        feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "10")), true, SAID);
        for (String end : List.of("orders.acknowledged", "orders.refused", "orders.cancelled")) {
            stock.reserve(ORDER, List.of(demand("A", "4")));
            happened(end, Instant.now().plusSeconds(1));
            happened(end, Instant.now().plusSeconds(1));
            assertThat(level("A").available()).as(end).isEqualByComparingTo("10");
        }
    }

    @Test
    public void keepsWhatAnOrderSubmittedAgainHoldsWhenItsRefusalComesLate() {
        feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "10")), true, SAID);
        stock.reserve(ORDER, List.of(demand("A", "4")));
        happened("orders.refused", Instant.now().minusSeconds(60));
        assertThat(level("A").available()).isEqualByComparingTo("6");
    }

    @Test
    public void keepsWhatAnOrderTookUntilTheErpsDemandHasIt() {
        feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "10")), true, SAID);
        stock.reserve(ORDER, List.of(demand("A", "4")));
        feed.handOver(CHANNEL, ORDER);
        stock.release(ORDER);
        happened("orders.acknowledged", Instant.now().plusSeconds(1));
        assertThat(level("A").available()).isEqualByComparingTo("6");
        assertThat(feed.reservations(CHANNEL)).containsExactly(new Reservation(ORDER, true));

        feed.replaceDemand(CHANNEL, List.of(), Set.of());
        assertThat(level("A").available()).as("read before").isEqualByComparingTo("6");

        feed.applyLevels(
                CHANNEL,
                List.of(new LevelRow("A", "BLUE", new BigDecimal("6"), new BigDecimal("4"))),
                true,
                SAID.plusSeconds(60));
        feed.replaceDemand(CHANNEL, List.of(), Set.of(ORDER));
        assertThat(level("A").available()).isEqualByComparingTo("6");
        assertThat(level("A").onHand()).isEqualByComparingTo("10");
        assertThat(feed.reservations(CHANNEL)).isEmpty();
    }

    @Test
    public void endsNoReservationOfAnOrderThatTheErpDoesNotHave() {
        feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "10")), true, SAID);
        stock.reserve(ORDER, List.of(demand("A", "4")));

        feed.replaceDemand(CHANNEL, List.of(), Set.of(ORDER));

        assertThat(level("A").available()).isEqualByComparingTo("6");
        assertThat(feed.reservations(CHANNEL)).containsExactly(new Reservation(ORDER, false));
    }

    private void happened(String type, Instant when) {
        new OrderOutcomes(stock).handle(new Event(UUID.randomUUID(), CHANNEL, type, ORDER, Map.of(), when));
    }

    @Test
    public void countsOnlyLevelsThatDifferButMovesTheMoment() {
        List<LevelRow> rows = List.of(row("A", "BLUE", "10"), row("B", "BLUE", "3"));
        assertThat(feed.applyLevels(CHANNEL, rows, true, SAID)).isEqualTo(2);
        assertThat(feed.applyLevels(CHANNEL, rows, true, SAID.plusSeconds(60))).isZero();
        assertThat(level("A").asOf()).isEqualTo(SAID.plusSeconds(60));
    }

    @Test
    public void aPartialFeedTouchesOnlyItsItemsACompleteOneAll() {
        feed.applyLevels(
                CHANNEL, List.of(row("A", "BLUE", "1"), row("A", "RED", "1"), row("B", "BLUE", "1")), true, SAID);
        assertThat(feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "2")), false, SAID))
                .isEqualTo(2);
        assertThat(level("A").available()).isEqualByComparingTo("2");
        assertThat(level("B").available()).isEqualByComparingTo("1");
        feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "2")), true, SAID);
        assertThat(stock.levels(List.of("A", "B"))).containsOnlyKeys("A");
    }

    @Test
    public void expectsReceiptsEarliestFirst() {
        feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "0")), true, SAID);
        List<ReceiptRow> rows =
                List.of(receipt("2026-05-02", "9"), receipt("2026-05-01", "4"), receipt("2026-05-01", "1"));
        assertThat(feed.replaceReceipts(CHANNEL, rows)).isEqualTo(2);
        assertThat(feed.replaceReceipts(CHANNEL, rows)).isZero();
        assertThat(level("A").expected())
                .containsExactly(
                        new StockLevel.Movement(LocalDate.of(2026, 5, 1), "BLUE", new BigDecimal("5")),
                        new StockLevel.Movement(LocalDate.of(2026, 5, 2), "BLUE", new BigDecimal("9")));
        assertThat(feed.replaceReceipts(CHANNEL, List.of())).isEqualTo(2);
    }

    @Test
    public void tellsWhatTheErpHoldsBack() {
        feed.applyLevels(
                CHANNEL,
                List.of(new LevelRow("A", "BLUE", new BigDecimal("6"), new BigDecimal("4")), row("A", "RED", "1")),
                true,
                SAID);
        assertThat(level("A").onHand()).isEqualByComparingTo("11");
        assertThat(level("A").reserved()).isEqualByComparingTo("4");
        assertThat(level("A").available()).isEqualByComparingTo("7");
    }

    @Test
    public void ordersTakeFromTheFullestPlacesFirst() {
        feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "3"), row("A", "RED", "10")), true, SAID);
        stock.reserve(ORDER, List.of(demand("A", "11")));
        assertThat(level("A").locations()).containsExactly(place("BLUE", "3", "1", "2"), place("RED", "10", "10", "0"));
        stock.reserve(ORDER, List.of(demand("A", "20")));
        assertThat(level("A").locations()).containsExactly(place("BLUE", "3", "3", "0"), place("RED", "10", "17", "0"));
    }

    @Test
    public void keepsDemandByDay() {
        feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "0")), true, SAID);
        List<DemandRow> rows = List.of(new DemandRow("A", "BLUE", LocalDate.of(2026, 5, 1), new BigDecimal("2")));
        assertThat(feed.replaceDemand(CHANNEL, rows, Set.of())).isEqualTo(1);
        assertThat(feed.replaceDemand(CHANNEL, rows, Set.of())).isZero();
        assertThat(level("A").demand())
                .containsExactly(new StockLevel.Movement(LocalDate.of(2026, 5, 1), "BLUE", new BigDecimal("2")));
    }

    @Test
    public void keepsChannelsApart() {
        feed.applyLevels(CHANNEL, List.of(row("A", "BLUE", "7")), true, SAID);
        UUID other = new UUID(2, 2);
        unit.callers().become(other, other, true);
        assertThat(stock.levels(List.of("A"))).isEmpty();
        assertThatThrownBy(() -> feed.applyLevels(CHANNEL, List.of(), true, SAID))
                .isInstanceOf(NotPermitted.class);
    }

    private StockLevel level(String item) {
        return stock.levels(List.of(item)).get(item);
    }

    private static LevelRow row(String item, String location, String quantity) {
        return new LevelRow(item, location, new BigDecimal(quantity));
    }

    private static ReceiptRow receipt(String date, String quantity) {
        return new ReceiptRow("A", "BLUE", LocalDate.parse(date), new BigDecimal(quantity));
    }

    private static StockLevel.Location place(String code, String onHand, String reserved, String available) {
        return new StockLevel.Location(
                code, new BigDecimal(onHand), new BigDecimal(reserved), new BigDecimal(available));
    }

    private static Demand demand(String item, String quantity) {
        return new Demand(item, new BigDecimal(quantity));
    }
}
