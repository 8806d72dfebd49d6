package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.webnav.catalog.api.Category;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemList;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.LifeCycle;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.Page;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.pricing.api.PriceFeed;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;
import org.webnav.pricing.core.rows.PriceRows;
import org.webnav.pricing.core.store.JdbcPriceFeed;

/** A seller in EUR with items and customers in memory and prices in a real database. */
final class Company implements AutoCloseable {

    static final UUID CHANNEL = new UUID(1, 1);
    static final UUID OWNER = new UUID(2, 1);

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, TradeRelation> relations = new LinkedHashMap<>();
    private final TestUnit unit;
    final PriceFeed feed;
    final PriceBooks books;
    final EnginePrices prices;

    Company(TestDatabase database) {
        unit = TestUnit.open(database, "pricing");
        unit.callers().become(CHANNEL, OWNER, true);
        feed = new JdbcPriceFeed(unit.jpa(), unit.callers());
        books = new PriceBooks(unit.jpa(), unit.callers(), new Relations(), new OneChannel(), new PriceRows(100_000));
        prices = new EnginePrices(books, new Stock(), unit.callers());
    }

    PriceOrder order(LocalDate day) {
        Clock clock = Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new PriceOrder(
                books,
                new ComponentServiceObjects<>() {
                    @Override
                    public Items getService() {
                        return new Stock();
                    }

                    @Override
                    public void ungetService(Items service) {}

                    @Override
                    public ServiceReference<Items> getServiceReference() {
                        return null;
                    }
                },
                unit.callers(),
                clock);
    }

    /** Prices as another node on the same database gives them. */
    Prices pricesOf(PriceRows rows) {
        PriceBooks others = new PriceBooks(unit.jpa(), unit.callers(), new Relations(), new OneChannel(), rows);
        return new EnginePrices(others, new Stock(), unit.callers());
    }

    TestUnit unit() {
        return unit;
    }

    Items items() {
        return new Stock();
    }

    Channels channels() {
        return new OneChannel();
    }

    Item item(String number) {
        List<ItemUnit> units = List.of(
                new ItemUnit("PCS", "C62", "Piece", BigDecimal.ONE),
                new ItemUnit("BOX", "BX", "Box", new BigDecimal("12")));
        Item item = new Item(
                UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                number,
                ItemType.INVENTORY,
                number,
                "",
                "",
                "",
                "PCS",
                "PCS",
                units,
                new BigDecimal("5"),
                BigDecimal.ZERO,
                "",
                "",
                LifeCycle.ACTIVE,
                BigDecimal.ZERO,
                "",
                "");
        items.put(number, item);
        return item;
    }

    /** Adds a customer and answers its organisation. */
    UUID customer(String number, String priceGroup, String discountGroup, String currency, boolean withVat) {
        return customer(number, number, priceGroup, discountGroup, currency, withVat);
    }

    UUID customer(
            String number, String billTo, String priceGroup, String discountGroup, String currency, boolean withVat) {
        UUID buyer = new UUID(3, relations.size());
        relations.put(
                number,
                new TradeRelation(
                        new UUID(4, relations.size()),
                        OWNER,
                        buyer,
                        number,
                        billTo,
                        priceGroup,
                        discountGroup,
                        "",
                        "DOMESTIC",
                        currency,
                        BigDecimal.ONE,
                        true,
                        withVat,
                        BigDecimal.ZERO,
                        "",
                        "",
                        "",
                        "en",
                        Blocked.NONE));
        return buyer;
    }

    static PriceLine line(String item, String unit, String quantity) {
        return new PriceLine(item, "", unit, new BigDecimal(quantity));
    }

    Optional<PriceQuote> quote(UUID buyer, java.time.LocalDate date, String item, String unit, String quantity) {
        return prices.quote(buyer, date, List.of(line(item, unit, quantity))).get(0);
    }

    @Override
    public void close() {
        unit.close();
    }

    private final class Stock implements Items {
        @Override
        public ItemList list(ItemQuery query) {
            return new ItemList(
                    new Page<>(List.copyOf(items.values()), items.size(), 0, items.size()), List.of(), true, "");
        }

        @Override
        public Optional<Item> find(String number, Locale language) {
            return Optional.ofNullable(items.get(number));
        }

        @Override
        public Map<String, Item> findAll(Collection<String> numbers, Locale language) {
            Map<String, Item> found = new LinkedHashMap<>(items);
            found.keySet().retainAll(numbers);
            return found;
        }

        @Override
        public List<Category> categories(Locale language) {
            return List.of();
        }
    }

    private final class Relations implements TradeRelations {
        @Override
        public TradeRelation ofBuyer(UUID buyer) {
            return findOfBuyer(buyer).orElseThrow(() -> new NotFound("channel.no-trade-relation", "None."));
        }

        @Override
        public Optional<TradeRelation> findOfBuyer(UUID buyer) {
            return relations.values().stream()
                    .filter(relation -> relation.buyer().equals(buyer))
                    .findFirst();
        }

        @Override
        public Optional<TradeRelation> byNumber(String number) {
            return unit.callers().get().wholeChannel() ? Optional.ofNullable(relations.get(number)) : Optional.empty();
        }

        @Override
        public List<DeliveryAddress> deliveryAddresses(UUID buyer) {
            return new ArrayList<>();
        }
    }

    private static final class OneChannel implements Channels {
        private final Channel channel = new Channel(CHANNEL, "cronus", "CRONUS", OWNER, "EUR", List.of("en"));

        @Override
        public List<Channel> all() {
            return List.of(channel);
        }

        @Override
        public Optional<Channel> byCode(String code) {
            return Optional.of(channel);
        }

        @Override
        public Channel get(UUID id) {
            return channel;
        }

        @Override
        public Channel create(Channel created) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void attach(UUID channelId, UUID organisation, UUID parent) {
            throw new UnsupportedOperationException();
        }
    }
}
