package org.webnav.stock.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.stock.api.AvailabilityAlerts.Alert;
import org.webnav.stock.api.AvailabilityAlerts.Wish;
import org.webnav.stock.api.Stock.Demand;
import org.webnav.stock.api.StockFeed.LevelRow;

/** Telling users when something is there. */
@RunWith(Parameterized.class)
public class AlertsTest {

    private static final UUID CHANNEL = new UUID(1, 1);
    private static final UUID SHOP = new UUID(2, 2);
    private static final UUID BUYER = new UUID(0, 8);
    private static final UUID ORDER = new UUID(3, 3);
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00.123Z");

    private record Told(String type, UUID subject, Map<String, String> data) {}

    @Parameter
    public TestDatabase database;

    private final List<Told> told = new ArrayList<>();
    private TestUnit unit;
    private JdbcStockFeed feed;
    private JdbcStock stock;
    private JdbcAlerts alerts;

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Before
    public void open() {
        unit = TestUnit.open(database, "stock");
        unit.callers().become(CHANNEL, CHANNEL, true);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        feed = new JdbcStockFeed(
                unit.jpa(),
                unit.callers(),
                (channel, type, subject, data) -> told.add(new Told(type, subject, data)),
                clock,
                new KitLevels(unit.callers(), clock));
        stock = new JdbcStock(unit.jpa(), unit.callers(), new ChannelStocks(100), Clock.systemUTC());
        alerts = new JdbcAlerts(unit.jpa(), unit.callers(), clock, new KitLevels(unit.callers(), clock));
        arrives("A", "0");
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void isMetOnceWhenEnoughArrives() {
        Alert alert = as(BUYER, () -> alerts.add(wish("A", "10", "PCS", "10")));
        arrives("A", "9");
        assertThat(told).isEmpty();
        arrives("A", "10");
        arrives("A", "12");
        assertThat(told)
                .containsExactly(new Told(
                        "stock.alert-met",
                        alert.id(),
                        Map.of(
                                "item", "A",
                                "quantity", "10",
                                "unit", "PCS",
                                "user", BUYER.toString(),
                                "organisation", SHOP.toString())));
        assertThat(as(BUYER, alerts::own)).containsExactly(new Alert(alert.id(), "A", BigDecimal.TEN, "PCS", NOW, NOW));
    }

    @Test
    public void anyQuantityWillDoWhenNoneIsNamed() {
        as(BUYER, () -> alerts.add(new Wish("A", null, null, BigDecimal.ZERO)));
        arrives("A", "0");
        assertThat(told).isEmpty();
        arrives("A", "0.5");
        assertThat(told).hasSize(1);
        assertThat(as(BUYER, alerts::own)).extracting(Alert::quantity).containsOnlyNulls();
    }

    @Test
    public void comparesInBaseUnits() {
        as(BUYER, () -> alerts.add(wish("A", "2", "BOX", "24")));
        arrives("A", "23.99999");
        assertThat(told).isEmpty();
        arrives("A", "24");
        assertThat(told).hasSize(1);
    }

    @Test
    public void whatOrdersOfThePortalTakeIsNotThere() {
        as(BUYER, () -> alerts.add(wish("A", "5", "PCS", "5")));
        stock.reserve(ORDER, List.of(new Demand("A", new BigDecimal("3"))));
        arrives("A", "7");
        assertThat(told).isEmpty();
        stock.release(ORDER);
        arrives("A", "7");
        assertThat(told).hasSize(1);
    }

    @Test
    public void refusesToWaitForWhatIsThere() {
        arrives("A", "5");
        assertThatThrownBy(() -> as(BUYER, () -> alerts.add(wish("A", "5", "PCS", "5"))))
                .isInstanceOf(Conflict.class);
        assertThat(as(BUYER, alerts::own)).isEmpty();
    }

    @Test
    public void aSecondWishForTheItemTakesThePlaceOfTheFirst() {
        as(BUYER, () -> alerts.add(wish("A", "5", "PCS", "5")));
        Alert second = as(BUYER, () -> alerts.add(wish("A", "7", "PCS", "7")));
        assertThat(as(BUYER, alerts::own)).containsExactly(second);
    }

    @Test
    public void reachesOnlyTheUsersOwn() {
        Alert alert = as(BUYER, () -> alerts.add(wish("A", "5", "PCS", "5")));
        UUID colleague = new UUID(0, 9);
        assertThat(as(colleague, alerts::own)).isEmpty();
        assertThatThrownBy(() -> as(colleague, () -> remove(alert))).isInstanceOf(NotFound.class);
        as(BUYER, () -> remove(alert));
        assertThat(as(BUYER, alerts::own)).isEmpty();
    }

    private Void remove(Alert alert) {
        alerts.remove(alert.id());
        return null;
    }

    private void arrives(String item, String quantity) {
        feed.applyLevels(CHANNEL, List.of(new LevelRow(item, "BLUE", new BigDecimal(quantity))), true, Instant.EPOCH);
    }

    private <T> T as(UUID user, Supplier<T> work) {
        Caller caller = new Caller(CHANNEL, user, SHOP, false, Set.of(), Locale.ENGLISH, "Test");
        return unit.callers().as(caller, work);
    }

    private static Wish wish(String item, String quantity, String unit, String base) {
        return new Wish(item, new BigDecimal(quantity), unit, new BigDecimal(base));
    }
}
