package org.webnav.stock.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.stock.api.DemandFeed.DemandRow;
import org.webnav.stock.api.Stock.Demand;
import org.webnav.stock.api.StockFeed.LevelRow;
import org.webnav.stock.api.StockFeed.ReceiptRow;
import org.webnav.stock.api.StockLevel;

/** What a node keeps of stock, and forgets. */
@RunWith(Parameterized.class)
public class ChannelStockTest {

    private static final UUID CHANNEL = new UUID(1, 1);
    private static final Instant SAID = Instant.parse("2026-03-29T01:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

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
        feed.applyLevels(CHANNEL, List.of(row("A", "1"), row("B", "2")), true, SAID);
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void forgetsOnlyTheItemsThatChanged() {
        StockLevel a = level("A");
        StockLevel b = level("B");
        feed.applyLevels(CHANNEL, List.of(row("A", "5"), row("B", "2")), true, SAID.plusSeconds(60));
        assertThat(level("A").available()).isEqualByComparingTo("5");
        assertThat(level("B").locations()).isSameAs(b.locations());
        assertThat(level("A").locations()).isNotSameAs(a.locations());
        assertThat(level("B").asOf()).isEqualTo(SAID.plusSeconds(60));
    }

    @Test
    public void learnsOfAnItemThatItKnewToBeMissing() {
        assertThat(level("C")).isNull();
        feed.applyLevels(CHANNEL, List.of(row("C", "3")), false, SAID);
        assertThat(level("C").available()).isEqualByComparingTo("3");
    }

    @Test
    public void forgetsEverythingWhenItLagsTooFarBehind() throws SQLException {
        StockLevel b = level("B");
        feed.applyLevels(CHANNEL, List.of(row("A", "5"), row("B", "2")), true, SAID);
        try (Connection connection = unit.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from stock.changes");
        }
        assertThat(level("A").available()).isEqualByComparingTo("5");
        assertThat(level("B").locations()).isNotSameAs(b.locations()).isEqualTo(b.locations());
    }

    @Test
    public void seesReceiptsAndDemandThatChange() {
        assertThat(level("A").expected()).isEmpty();
        feed.replaceReceipts(CHANNEL, List.of(new ReceiptRow("A", "BLUE", DAY, BigDecimal.TEN)));
        feed.replaceDemand(CHANNEL, List.of(new DemandRow("A", "BLUE", DAY, BigDecimal.ONE)), Set.of());
        assertThat(level("A").expected()).hasSize(1);
        assertThat(level("A").demand()).hasSize(1);
    }

    @Test
    public void seesOrdersAtOnceWithoutANewRevision() {
        level("A");
        stock.reserve(new UUID(3, 3), List.of(new Demand("A", BigDecimal.ONE)));
        stock.reserve(new UUID(3, 4), List.of(new Demand("B", BigDecimal.ONE)));
        stock.reserve(new UUID(3, 5), List.of(new Demand("B", new BigDecimal("0.5"))));
        assertThat(level("A").available()).isZero();
        assertThat(level("B").available()).isEqualByComparingTo("0.5");
        stock.release(new UUID(3, 3));
        assertThat(level("A").available()).isEqualByComparingTo("1");
    }

    @Test
    public void forgetsWhatIsUsedLeastWhenThereIsTooMuch() {
        feed.applyLevels(
                CHANNEL,
                IntStream.range(0, 300).mapToObj(i -> row("N" + i, "" + i)).toList(),
                true,
                SAID);
        List<String> all = IntStream.range(0, 300).mapToObj(i -> "N" + i).toList();
        assertThat(stock.levels(all)).hasSize(300);
        assertThat(stock.levels(all).get("N299").available()).isEqualByComparingTo("299");
    }

    private StockLevel level(String item) {
        return stock.levels(List.of(item)).get(item);
    }

    private static LevelRow row(String item, String quantity) {
        return new LevelRow(item, "BLUE", new BigDecimal(quantity));
    }
}
