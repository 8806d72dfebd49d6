package org.webnav.stock.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.catalog.api.Category;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemList;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.catalog.api.LifeCycle;
import org.webnav.catalog.api.Tagged;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.stock.api.AvailabilityAlerts;
import org.webnav.stock.api.Forecast;
import org.webnav.stock.api.Stock.Demand;
import org.webnav.stock.api.StockFeed.LevelRow;
import org.webnav.stock.api.StockLevel;

@RunWith(Parameterized.class)
public class KitStockTest {

    private static final UUID CHANNEL = new UUID(1, 1);
    private static final Instant SAID = Instant.parse("2026-03-29T01:30:00Z");
    private static final Clock CLOCK = Clock.fixed(SAID, ZoneOffset.UTC);

    @Parameter
    public TestDatabase database;

    private TestUnit unit;
    private JdbcStock items;
    private JdbcStockFeed feed;
    private KitLevels kits;
    private KitStock stock;
    private final List<String> events = new ArrayList<>();
    private final Map<String, Kit> known = new HashMap<>();

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Before
    public void open() {
        unit = TestUnit.open(database, "stock");
        unit.callers().become(CHANNEL, CHANNEL, true);
        items = new JdbcStock(unit.jpa(), unit.callers(), new ChannelStocks(100), CLOCK);
        kits = new KitLevels(unit.callers(), CLOCK);
        feed = new JdbcStockFeed(
                unit.jpa(), unit.callers(), (channel, type, subject, data) -> events.add(type), CLOCK, kits);
        kits.kits = new KnownKits();
        kits.items = new KnownItems();
        stock = new KitStock(items, kits);
        known.put("KIT", kit("KIT", true, slot("TOP", false, "A*1", "B*1"), slot("LEGS", false, "L*4")));
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void asManyKitsAsTheScarcestComponentAllows() {
        levels(row("A", "BLUE", "3"), row("B", "BLUE", "2"), row("L", "BLUE", "17"));
        assertThat(level("KIT").available()).isEqualByComparingTo("4");
        stock.reserve(new UUID(3, 3), List.of(new Demand("L", new BigDecimal("6"))));
        assertThat(level("KIT").available()).isEqualByComparingTo("2");
        assertThat(level("KIT").onHand()).isEqualByComparingTo("4");
        assertThat(level("KIT").reserved()).isEqualByComparingTo("2");
        assertThat(stock.levels(List.of("A"))).containsOnlyKeys("A");
    }

    @Test
    public void tellsWhereWholeKitsCanBeMade() {
        levels(row("A", "BLUE", "1"), row("A", "RED", "3"), row("L", "BLUE", "4"), row("L", "GREEN", "8"));
        assertThat(level("KIT").available()).isEqualByComparingTo("3");
        assertThat(level("KIT").locations())
                .extracting(place -> place.code() + " " + place.available().toPlainString())
                .containsExactly("BLUE 1");
        assertThat(chosen(Map.of(), "RED").available()).isZero();
    }

    @Test
    public void foreseesKitsByTheirComponentsDays() {
        StockLevel top = component("A", "1", List.of(movement(4, "5")), List.of());
        StockLevel legs = component("L", "0", List.of(movement(2, "8"), movement(6, "40")), List.of(movement(5, "4")));
        StockLevel level = new KitLevel(known.get("KIT"), List.of(top, legs), LocalDate.now(CLOCK)).at("");
        assertThat(level.available()).isZero();
        assertThat(level.expected())
                .extracting(m -> m.date() + " " + m.quantity().toPlainString())
                .containsExactly(day(2) + " 1", day(4) + " 1", day(6) + " 5");
        assertThat(level.demand()).hasSize(1);
        Forecast forecast = Forecast.of(level, "", LocalDate.now(CLOCK));
        assertThat(forecast.earliest(new BigDecimal("1"))).contains(day(2));
        assertThat(forecast.earliest(new BigDecimal("2"))).contains(day(6));
        assertThat(forecast.earliest(new BigDecimal("7"))).isEmpty();
    }

    private static StockLevel component(
            String item, String quantity, List<StockLevel.Movement> expected, List<StockLevel.Movement> demand) {
        BigDecimal there = new BigDecimal(quantity);
        return new StockLevel(item, there, BigDecimal.ZERO, there, List.of(), expected, demand, SAID);
    }

    private static StockLevel.Movement movement(int days, String quantity) {
        return new StockLevel.Movement(day(days), "BLUE", new BigDecimal(quantity));
    }

    @Test
    public void tellsWhoWaitsForAKitWhenItsLastComponentComes() {
        levels(row("A", "BLUE", "1"));
        JdbcAlerts alerts = new JdbcAlerts(unit.jpa(), unit.callers(), CLOCK, kits);
        alerts.add(new AvailabilityAlerts.Wish("KIT", null, null, BigDecimal.ZERO));
        levels(row("A", "BLUE", "1"), row("L", "BLUE", "3"), row("KIT", "BLUE", "9"));
        assertThat(events).isEmpty();
        levels(row("A", "BLUE", "1"), row("L", "BLUE", "4"));
        assertThat(events).containsExactly("stock.alert-met");
        assertThatThrownBy(() -> alerts.add(new AvailabilityAlerts.Wish("KIT", null, null, BigDecimal.ZERO)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    public void countsOnlyWhatTheBuyerChose() {
        levels(row("A", "BLUE", "3"), row("B", "BLUE", "2"), row("L", "BLUE", "17"));
        assertThat(chosen(Map.of(), "").available()).isEqualByComparingTo("3");
        assertThat(chosen(Map.of("TOP", "B"), "").available()).isEqualByComparingTo("2");
        assertThat(stock.kit(null, "A", Kits.Selection.FIRST, "")).isEmpty();
    }

    @Test
    public void aServiceNeverLacks() {
        known.put("SERVED", kit("SERVED", false, slot("WORK", false, "SERVICE*1"), slot("LEGS", false, "L*4")));
        known.put("WORK", kit("WORK", false, slot("WORK", false, "SERVICE*1"), slot("LEGS", true, "L*4")));
        levels(row("L", "BLUE", "17"));
        assertThat(level("SERVED").available()).isEqualByComparingTo("4");
        assertThat(stock.levels(List.of("WORK"))).isEmpty();
    }

    @Test
    public void aKitWithoutKnownComponentsOrCatalogueHasNoLevel() {
        levels(row("KIT", "BLUE", "7"));
        assertThat(stock.levels(List.of("KIT"))).isEmpty();
        kits.kits = null;
        assertThat(level("KIT").available()).isEqualByComparingTo("7");
        assertThat(stock.kit(null, "KIT", Kits.Selection.FIRST, "")).isEmpty();
    }

    private StockLevel level(String item) {
        return stock.levels(List.of(item)).get(item);
    }

    private StockLevel chosen(Map<String, String> selection, String location) {
        return stock.kit(null, "KIT", new Kits.Selection(selection), location).orElseThrow();
    }

    private void levels(LevelRow... rows) {
        feed.applyLevels(CHANNEL, List.of(rows), true, SAID);
    }

    private static LevelRow row(String item, String location, String quantity) {
        return new LevelRow(item, location, new BigDecimal(quantity));
    }

    private static LocalDate day(int days) {
        return LocalDate.now(CLOCK).plusDays(days);
    }

    private static Kit kit(String number, boolean configurable, Kit.Slot... slots) {
        return new Kit(number, configurable, Kit.Price.OWN, Kit.OrderedAs.ONE_LINE, List.of(slots));
    }

    private static Kit.Slot slot(String code, boolean optional, String... choices) {
        return new Kit.Slot(
                code,
                Map.of(),
                optional,
                List.of(choices).stream()
                        .map(one -> one.split("\\*"))
                        .map(one -> new Kit.Choice(one[0], new BigDecimal(one[1])))
                        .toList());
    }

    private final class KnownKits implements Kits {

        @Override
        public Map<String, Kit> find(UUID buyer, Collection<String> numbers) {
            Map<String, Kit> found = new HashMap<>(known);
            found.keySet().retainAll(numbers);
            return found;
        }

        @Override
        public Tagged<Kit> get(String number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Tagged<Kit> put(Kit kit, String tag) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String number, String tag) {
            throw new UnsupportedOperationException();
        }
    }

    /** All items are kept in stock but one. */
    private static final class KnownItems implements Items {

        @Override
        public Map<String, Item> findAll(Collection<String> numbers, Locale language) {
            Map<String, Item> found = new HashMap<>();
            numbers.forEach(number -> found.put(number, item(number)));
            return found;
        }

        private static Item item(String number) {
            return new Item(
                    new UUID(9, 9),
                    number,
                    number.equals("SERVICE") ? ItemType.SERVICE : ItemType.INVENTORY,
                    "",
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

        @Override
        public ItemList list(ItemQuery query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Item> find(String number, Locale language) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Category> categories(Locale language) {
            throw new UnsupportedOperationException();
        }
    }
}
