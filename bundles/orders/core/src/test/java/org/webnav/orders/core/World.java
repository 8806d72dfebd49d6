package org.webnav.orders.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Assortments;
import org.webnav.catalog.api.Category;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemList;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.LifeCycle;
import org.webnav.catalog.api.QuantityRules;
import org.webnav.catalog.api.Visibility;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.Organisation;
import org.webnav.channel.api.Organisations;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderDraft;
import org.webnav.orders.api.Orders;
import org.webnav.orders.api.spi.OrderGuard;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;
import org.webnav.stock.api.Stock;
import org.webnav.stock.api.StockLevel;

/** A channel with two customers and a few items on a real database; the other capabilities are played by hand. */
final class World implements AutoCloseable {

    static final UUID CHANNEL = new UUID(1, 1);
    static final UUID OWNER = new UUID(1, 2);
    static final UUID CANNON = new UUID(1, 3);
    static final UUID SELANGOR = new UUID(1, 4);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:15:30.123456Z"), ZoneOffset.UTC);

    final TestUnit unit;
    final Guards guards = new Guards();
    final Restrictions assortments = new Restrictions();
    final SpecialRules rules = new SpecialRules();
    final StockBook stock = new StockBook();
    final FewKits kits = new FewKits();
    final TenEach prices = new TenEach();
    final List<String> events = Collections.synchronizedList(new ArrayList<>());
    final List<String> audit = Collections.synchronizedList(new ArrayList<>());
    final Orders orders;
    final JpaOrderTransfers transfers;

    World(TestDatabase database) {
        unit = TestUnit.open(database, "orders");
        path(OWNER, OWNER, 0);
        path(CANNON, CANNON, 0);
        path(SELANGOR, SELANGOR, 0);
        path(OWNER, CANNON, 1);
        path(OWNER, SELANGOR, 1);
        StockReservations reservations = new StockReservations();
        reservations.stock = stock;
        Buyers buyers = new Buyers(unit.callers(), new TwoCustomers(), new TwoRelations());
        OrderPricing pricing = new OrderPricing(
                unit.callers(),
                new Offers(new FewItems(), assortments, rules),
                new KitChoices(kits, new FewItems()),
                prices,
                reservations,
                CLOCK);
        Announcements announcements = new Announcements(
                (channel, type, subject, data) -> events.add(type + " " + subject),
                (action, subject, facts) -> audit.add(action));
        Submission submission = new Submission(buyers, pricing, guards, reservations, announcements);
        orders = new JpaOrders(unit.jpa(), unit.callers(), CLOCK, buyers, pricing, submission, announcements);
        transfers = new JpaOrderTransfers(unit.jpa(), unit.callers(), CLOCK, guards, reservations, announcements);
        asBuyer(CANNON);
    }

    void asBuyer(UUID organisation) {
        unit.callers().become(CHANNEL, organisation, false, "orders.read", "orders.create", "orders.submit");
    }

    void asAccountManager() {
        unit.callers().become(CHANNEL, OWNER, true, "orders.read", "orders.create", "orders.on-behalf");
    }

    void asExchange() {
        unit.callers().become(CHANNEL, OWNER, true);
    }

    Order draft(OrderDraft.Line... lines) {
        return orders.create(of(lines));
    }

    Order submitted() {
        return orders.submit(draft(line("1896-S", "2", "PCS")).id(), -1);
    }

    static OrderDraft of(OrderDraft.Line... lines) {
        return new OrderDraft(null, "PO-17", "", null, "", Arrays.asList(lines));
    }

    static OrderDraft forBuyer(UUID buyer, OrderDraft.Line... lines) {
        return new OrderDraft(buyer, "", "", null, "", Arrays.asList(lines));
    }

    static OrderDraft.Line line(String item, String quantity, String unit) {
        return new OrderDraft.Line(item, "", new BigDecimal(quantity), unit);
    }

    @Override
    public void close() {
        unit.close();
    }

    private void path(UUID ancestor, UUID descendant, int depth) {
        String sql = "insert into platform.org_paths (channel_id, ancestor_id, descendant_id, depth)"
                + " values (?, ?, ?, " + depth + ")";
        try (Connection connection = unit.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, CHANNEL.toString());
            insert.setString(2, ancestor.toString());
            insert.setString(3, descendant.toString());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Items are orderable unless a test says otherwise. */
    static final class Restrictions implements Assortments {

        final Map<String, Visibility> visibilities = new HashMap<>();

        @Override
        public Assortment of(UUID buyer) {
            return Assortment.EVERYTHING;
        }

        @Override
        public Map<String, Visibility> check(UUID buyer, Collection<String> numbers) {
            Map<String, Visibility> checked = new HashMap<>();
            numbers.forEach(number -> checked.put(number, visibilities.getOrDefault(number, Visibility.ORDERABLE)));
            return checked;
        }
    }

    /** There are no rules unless a test makes some. */
    static final class SpecialRules implements QuantityRules {

        final Map<String, Rules> rules = new HashMap<>();

        @Override
        public Map<String, Rules> of(UUID buyer, Collection<String> numbers) {
            return rules;
        }
    }

    /** Says what the test tells it to and remembers what it was told. */
    static final class Guard implements OrderGuard {

        final List<String> told = Collections.synchronizedList(new ArrayList<>());
        private final Verdict verdict;

        Guard(Decision decision, String code) {
            verdict = new Verdict(decision, code, "The guard says " + code + ".", Map.of("limit", "100"));
        }

        @Override
        public List<Verdict> preview(Order order) {
            return List.of(verdict);
        }

        @Override
        public List<Verdict> check(Order order) {
            told.add("check "
                    + order.amountIncludingVat().amount().stripTrailingZeros().toPlainString());
            return List.of(verdict);
        }

        @Override
        public void release(UUID order) {
            told.add("release");
        }

        @Override
        public void handedOver(UUID order) {
            told.add("handedOver");
        }
    }

    /** Remembers what is reserved. */
    static final class StockBook implements Stock {

        final Map<UUID, List<Demand>> reserved = Collections.synchronizedMap(new HashMap<>());
        final Map<String, BigDecimal> available = new HashMap<>();

        @Override
        public Map<String, StockLevel> levels(Collection<String> items) {
            Map<String, StockLevel> levels = new HashMap<>();
            available.forEach((item, there) -> levels.put(
                    item,
                    new StockLevel(
                            item, there, BigDecimal.ZERO, there, List.of(), List.of(), List.of(), Instant.EPOCH)));
            levels.keySet().retainAll(items);
            return levels;
        }

        @Override
        public void reserve(UUID order, List<Demand> demand) {
            reserved.put(order, demand);
        }

        @Override
        public void release(UUID order) {
            reserved.remove(order);
        }
    }

    private static final class FewItems implements Items {

        private static final Map<String, Item> ALL = Map.of(
                "1896-S", item("1896-S", "0", "0", false),
                "1900-S", item("1900-S", "10", "5", false),
                "GONE", item("GONE", "0", "0", true),
                "PRICELESS", item("PRICELESS", "0", "0", false),
                "SET", kit("SET"),
                "OFFICE", kit("OFFICE"));

        @Override
        public Map<String, Item> findAll(Collection<String> numbers, Locale language) {
            Map<String, Item> found = new HashMap<>();
            numbers.stream()
                    .map(number -> ALL.get(number.toUpperCase(Locale.ROOT)))
                    .filter(item -> item != null)
                    .forEach(item -> found.put(item.number(), item));
            return found;
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

        private static Item kit(String number) {
            Item plain = item(number, "0", "0", false);
            return new Item(
                    plain.id(),
                    number,
                    plain.type(),
                    plain.name(),
                    "",
                    "",
                    "",
                    "PCS",
                    "PCS",
                    plain.units(),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    "",
                    "",
                    LifeCycle.ACTIVE,
                    BigDecimal.ZERO,
                    "",
                    "",
                    true);
        }

        private static Item item(String number, String minimum, String multiple, boolean blocked) {
            return new Item(
                    new UUID(9, number.hashCode()),
                    number,
                    ItemType.INVENTORY,
                    "Item " + number,
                    "",
                    "",
                    "",
                    "PCS",
                    "PCS",
                    List.of(
                            new ItemUnit("PCS", "C62", "Piece", BigDecimal.ONE),
                            new ItemUnit("BOX", "BX", "Box", new BigDecimal("12"))),
                    new BigDecimal(minimum),
                    new BigDecimal(multiple),
                    "",
                    "",
                    blocked ? LifeCycle.BLOCKED : LifeCycle.ACTIVE,
                    BigDecimal.ZERO,
                    "",
                    "");
        }
    }

    /** Everything costs 10.00 a unit, unless a test says otherwise, and carries 21 % VAT. */
    static final class TenEach implements Prices {

        final Map<String, BigDecimal> others = new HashMap<>();

        @Override
        public List<Optional<PriceQuote>> quote(UUID buyer, LocalDate date, List<PriceLine> lines) {
            return lines.stream().map(this::quote).toList();
        }

        @Override
        public List<PriceStep> ladder(UUID buyer, LocalDate date, String item, String variant, String unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Explanation> explain(UUID buyer, LocalDate date, PriceLine line) {
            throw new UnsupportedOperationException();
        }

        private Optional<PriceQuote> quote(PriceLine line) {
            if (line.item().equals("PRICELESS")) {
                return Optional.empty();
            }
            BigDecimal price = others.getOrDefault(line.item(), BigDecimal.TEN);
            BigDecimal amount = line.quantity().multiply(price).setScale(2, RoundingMode.HALF_UP);
            return Optional.of(new PriceQuote(
                    line.item(),
                    line.variant(),
                    line.unit(),
                    line.quantity(),
                    "EUR",
                    price,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    amount,
                    false,
                    new BigDecimal("21"),
                    amount,
                    amount.multiply(new BigDecimal("1.21"))));
        }
    }

    private static final class TwoCustomers implements Organisations {

        @Override
        public Optional<Organisation> find(UUID id) {
            return id.equals(CANNON) || id.equals(SELANGOR) || id.equals(OWNER)
                    ? Optional.of(new Organisation(id, OWNER, "Company " + id, "", "", "", "", "", ""))
                    : Optional.empty();
        }

        @Override
        public Organisation get(UUID id) {
            return find(id).orElseThrow(() -> new NotFound("channel.no-such-organisation", ""));
        }

        @Override
        public Map<UUID, Organisation> findAll(Collection<UUID> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<Customer> customers(String text, Paging paging) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Organisation createOwner(UUID channel, String name) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class TwoRelations implements TradeRelations {

        @Override
        public Optional<TradeRelation> findOfBuyer(UUID buyer) {
            if (buyer.equals(OWNER)) {
                return Optional.empty();
            }
            String number = buyer.equals(CANNON) ? "10000" : "20000";
            return Optional.of(new TradeRelation(
                    new UUID(2, 1),
                    OWNER,
                    buyer,
                    number,
                    number,
                    "",
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
                    Blocked.NONE));
        }

        @Override
        public TradeRelation ofBuyer(UUID buyer) {
            return findOfBuyer(buyer).orElseThrow();
        }

        @Override
        public Optional<TradeRelation> byNumber(String number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<DeliveryAddress> deliveryAddresses(UUID buyer) {
            return List.of(new DeliveryAddress("MAIN", "Warehouse", "", "", "", ""));
        }
    }
}
