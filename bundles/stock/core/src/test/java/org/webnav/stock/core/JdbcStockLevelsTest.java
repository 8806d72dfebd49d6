package org.webnav.stock.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.stock.api.StockFeed.LevelRow;
import org.webnav.stock.api.StockLevels;
import org.webnav.stock.api.StockLevels.Fault;
import org.webnav.stock.api.StockLevels.Outcome;
import org.webnav.stock.api.StockLevels.Row;

/** Levels that the portal keeps beside those of the ERP. */
@RunWith(Parameterized.class)
public class JdbcStockLevelsTest {

    private static final UUID CHANNEL = new UUID(1, 1);
    private static final Instant SAID = Instant.parse("2026-03-29T01:30:00Z");

    @Parameter
    public TestDatabase database;

    private TestUnit unit;
    private JdbcStock stock;
    private JdbcStockFeed feed;
    private StockLevels levels;

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
        levels = new JdbcStockLevels(
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
    public void createsChangesAndDeletesLevels() {
        assertThat(levels.change(List.of(row("A", "5"), row("B", "7")))).isEqualTo(new Outcome(2, 0, 0, 0, List.of()));
        assertThat(available("A")).isEqualByComparingTo("5");

        assertThat(levels.change(List.of(row("A", "6"), row("B", "7.00"), gone("C"))))
                .isEqualTo(new Outcome(0, 1, 0, 2, List.of()));
        assertThat(levels.change(List.of(gone("B")))).isEqualTo(new Outcome(0, 0, 1, 0, List.of()));

        assertThat(available("A")).isEqualByComparingTo("6");
        assertThat(stock.levels(List.of("A", "B"))).containsOnlyKeys("A");
    }

    @Test
    public void staysWhenTheErpReplacesItsOwn() {
        levels.change(List.of(row("OWN", "5")));

        feed.applyLevels(CHANNEL, List.of(new LevelRow("ERP", "BLUE", BigDecimal.TEN)), true, SAID);
        feed.applyLevels(CHANNEL, List.of(), true, SAID);

        assertThat(stock.levels(List.of("OWN", "ERP"))).containsOnlyKeys("OWN");
    }

    @Test
    public void leavesLevelsOfTheErpAloneAndGivesWayToThem() {
        levels.change(List.of(row("A", "5")));
        feed.applyLevels(CHANNEL, List.of(new LevelRow("A", "BLUE", BigDecimal.TEN)), false, SAID);

        assertThat(levels.change(List.of(row("A", "6"), gone("A"), row("B", "1")))
                        .faults())
                .extracting(Fault::index, Fault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "stock.level-of-erp"));
        assertThat(available("A")).isEqualByComparingTo("10");
        assertThat(available("B")).isEqualByComparingTo("1");
    }

    @Test
    public void namesTheFieldThatIsWrong() {
        Outcome outcome = levels.change(List.of(
                row(" ", "1"),
                new Row("A", "X".repeat(41), BigDecimal.ONE, false),
                new Row("A", "BLUE", null, false),
                row("A", "1E39"),
                row("A", "0.000001"),
                row("A", "-3")));

        assertThat(outcome.created()).isEqualTo(1);
        assertThat(outcome.faults())
                .extracting(Fault::index, Fault::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, "item"),
                        org.assertj.core.groups.Tuple.tuple(1, "location"),
                        org.assertj.core.groups.Tuple.tuple(2, "quantity"),
                        org.assertj.core.groups.Tuple.tuple(3, "quantity"),
                        org.assertj.core.groups.Tuple.tuple(4, "quantity"));
    }

    @Test
    public void takesThousandsAtOnce() {
        List<Row> many = new ArrayList<>();
        for (int i = 0; i < StockLevels.MOST_ROWS; i++) {
            many.add(row("I" + i, "3"));
        }

        assertThat(levels.change(many).created()).isEqualTo(StockLevels.MOST_ROWS);
        assertThat(levels.change(many).unchanged()).isEqualTo(StockLevels.MOST_ROWS);
        many.add(row("ONE-MORE", "1"));
        assertThatThrownBy(() -> levels.change(many)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void areForTheOwnersPeopleOnly() {
        unit.callers().become(CHANNEL, new UUID(3, 1), false);

        assertThatThrownBy(() -> levels.change(List.of(row("A", "1")))).isInstanceOf(NotPermitted.class);
    }

    private BigDecimal available(String item) {
        return stock.levels(Arrays.asList(item)).get(item).available();
    }

    private static Row row(String item, String quantity) {
        return new Row(item, "BLUE", new BigDecimal(quantity), false);
    }

    private static Row gone(String item) {
        return new Row(item, "BLUE", null, true);
    }
}
