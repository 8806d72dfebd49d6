package org.webnav.pricing.core.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.webnav.pricing.api.PriceFeed.SalesType.ALL_CUSTOMERS;
import static org.webnav.pricing.api.PriceFeed.SalesType.CAMPAIGN;
import static org.webnav.pricing.api.PriceFeed.SalesType.CUSTOMER;
import static org.webnav.pricing.api.PriceFeed.SalesType.CUSTOMER_DISC_GROUP;
import static org.webnav.pricing.api.PriceFeed.SalesType.CUSTOMER_PRICE_GROUP;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.catalog.api.Item;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.pricing.api.PriceFeed.CampaignRow;
import org.webnav.pricing.api.PriceFeed.CurrencyRow;
import org.webnav.pricing.api.PriceFeed.DiscountType;
import org.webnav.pricing.api.PriceFeed.LineDiscountRow;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.VatRow;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceOffers;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;
import org.webnav.pricing.core.engine.BestPrice;
import org.webnav.pricing.core.engine.Buyer;
import org.webnav.pricing.core.engine.DocumentCurrency;
import org.webnav.pricing.core.engine.DocumentVat;
import org.webnav.pricing.core.engine.ItemCard;
import org.webnav.pricing.core.engine.Line;
import org.webnav.pricing.core.engine.PriceAnswer;
import org.webnav.pricing.core.engine.PriceRequest;
import org.webnav.pricing.core.engine.PriceVat;
import org.webnav.pricing.core.engine.RowScope;
import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesType;
import org.webnav.pricing.core.rows.ChannelRows;
import org.webnav.pricing.core.rows.PriceRows;

/** Prices from stored rows. */
@RunWith(Parameterized.class)
public class EnginePricesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Parameterized.Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Parameterized.Parameter
    public TestDatabase database;

    private Company company;

    @Before
    public void open() {
        company = new Company(database);
        company.item("1896-S");
        company.feed.applyItemCards(Company.CHANNEL, List.of(Rows.card("1896-S", "1000.80", "OFFICE")));
        company.feed.replaceVat(
                Company.CHANNEL, List.of(new VatRow("DOMESTIC", "VAT21", new BigDecimal("21"), "NORMAL")));
    }

    @After
    public void close() {
        company.close();
    }

    @Test
    public void takesTheItemCardWhenThereIsNoRow() {
        UUID buyer = company.customer("10000", "", "", "EUR", false);

        PriceQuote quote = company.quote(buyer, DAY, "1896-s", "", "2").orElseThrow();

        assertThat(quote.unit()).isEqualTo("PCS");
        assertThat(quote.currency()).isEqualTo("EUR");
        assertThat(quote.unitPrice()).isEqualByComparingTo("1000.80");
        assertThat(quote.lineAmount()).isEqualByComparingTo("2001.60");
        assertThat(quote.vatPercent()).isEqualByComparingTo("21");
        assertThat(quote.lineAmountExcludingVat()).isEqualByComparingTo("2001.60");
        assertThat(quote.lineAmountIncludingVat()).isEqualByComparingTo("2421.94");
    }

    @Test
    public void givesPricesWithVatToWhoWantsThem() {
        UUID buyer = company.customer("10000", "", "", "", true);

        PriceQuote quote = company.quote(buyer, DAY, "1896-S", "BOX", "1").orElseThrow();

        assertThat(quote.pricesIncludeVat()).isTrue();
        assertThat(quote.unitPrice()).isEqualByComparingTo("14531.616");
        assertThat(quote.lineAmountIncludingVat()).isEqualByComparingTo("14531.62");
        assertThat(quote.lineAmountExcludingVat()).isEqualByComparingTo("12009.60");
    }

    @Test
    public void answersNothingForUnknownItemsAndUnitsInTheirPlace() {
        UUID buyer = company.customer("10000", "", "", "EUR", false);
        List<PriceLine> lines = List.of(
                Company.line("NONE", "", "1"),
                Company.line("1896-S", "PALLET", "1"),
                Company.line("1896-S", "PCS", "1"));

        List<Optional<PriceQuote>> quotes = company.prices.quote(buyer, DAY, lines);

        assertThat(quotes).extracting(Optional::isPresent).containsExactly(false, false, true);
    }

    @Test
    public void doesNotAnswerForAnOrganisationOutOfSight() {
        assertThatThrownBy(() -> company.quote(new UUID(9, 9), DAY, "1896-S", "", "1"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    public void buysOnTheTermsOfTheCustomerThatPays() {
        company.customer("20000", "LARGE", "", "EUR", false);
        UUID buyer = company.customer("20001", "20000", "SMALL", "", "EUR", false);
        company.feed.replaceSalesPrices(
                Company.CHANNEL,
                List.of(
                        Rows.price("1896-S", CUSTOMER_PRICE_GROUP, "SMALL", "0", "700"),
                        Rows.price("1896-S", CUSTOMER_PRICE_GROUP, "LARGE", "0", "900"),
                        Rows.price("1896-S", CUSTOMER, "20001", "0", "100")));
        company.unit().callers().become(Company.CHANNEL, buyer, false);

        assertThat(company.quote(buyer, DAY, "1896-S", "", "1").orElseThrow().unitPrice())
                .isEqualByComparingTo("900");
    }

    @Test
    public void givesACampaignsPriceWhileItRunsToItsCustomers() {
        UUID in = company.customer("10000", "", "", "EUR", false);
        UUID out = company.customer("20000", "", "", "EUR", false);
        company.feed.replaceSalesPrices(Company.CHANNEL, List.of(Rows.price("1896-S", CAMPAIGN, "CP1", "0", "800")));
        company.feed.replaceCampaigns(
                Company.CHANNEL, List.of(new CampaignRow("CP1", DAY, DAY.plusDays(7), List.of("10000"))));

        assertThat(unitPrice(in, DAY)).isEqualByComparingTo("800");
        assertThat(unitPrice(in, DAY.plusDays(8))).isEqualByComparingTo("1000.80");
        assertThat(unitPrice(out, DAY)).isEqualByComparingTo("1000.80");
    }

    @Test
    public void convertsToForeignCurrencyAtTheRateOfTheDay() {
        UUID buyer = company.customer("10000", "", "", "USD", false);
        company.feed.replaceCurrencies(
                Company.CHANNEL,
                List.of(rate("1.1", LocalDate.of(2026, 1, 1)), rate("1.2", DAY), rate("9", DAY.plusDays(1))));

        PriceQuote quote = company.quote(buyer, DAY, "1896-S", "", "1").orElseThrow();

        assertThat(quote.currency()).isEqualTo("USD");
        assertThat(quote.unitPrice()).isEqualByComparingTo("1200.96");
    }

    @Test
    public void growsDownTheLadderInTheUnitAskedFor() {
        UUID buyer = company.customer("10000", "", "LARGE", "EUR", false);
        company.feed.replaceSalesPrices(
                Company.CHANNEL,
                List.of(
                        Rows.price("1896-S", ALL_CUSTOMERS, "", "0", "100"),
                        Rows.price("1896-S", ALL_CUSTOMERS, "", "24", "95"),
                        Rows.price("1896-S", ALL_CUSTOMERS, "", "30", "97")));
        company.feed.replaceLineDiscounts(
                Company.CHANNEL,
                List.of(Rows.discount(
                        DiscountType.ITEM_DISC_GROUP, "OFFICE", CUSTOMER_DISC_GROUP, "LARGE", "120", "10")));

        List<Prices.PriceStep> pieces = company.prices.ladder(buyer, DAY, "1896-S", "", "");
        List<Prices.PriceStep> boxes = company.prices.ladder(buyer, DAY, "1896-S", "", "BOX");

        assertThat(pieces)
                .extracting(step -> step.minimumQuantity().toPlainString() + " "
                        + step.netUnitPrice().stripTrailingZeros().toPlainString())
                .containsExactly("1 100", "24 95", "120 85.5");
        assertThat(boxes)
                .extracting(step -> step.minimumQuantity().toPlainString() + " "
                        + step.netUnitPrice().stripTrailingZeros().toPlainString())
                .containsExactly("1 1200", "2 1140", "10 1026");
    }

    @Test
    public void showsTheLadderOfAVariant() {
        UUID buyer = company.customer("10000", "", "", "EUR", false);
        company.feed.replaceSalesPrices(
                Company.CHANNEL,
                List.of(
                        Rows.price("1896-S", ALL_CUSTOMERS, "", "0", "100"),
                        Rows.ofVariant("L", Rows.price("1896-S", ALL_CUSTOMERS, "", "0", "120")),
                        Rows.ofVariant("L", Rows.price("1896-S", ALL_CUSTOMERS, "", "5", "110"))));

        assertThat(company.prices.ladder(buyer, DAY, "1896-S", "", ""))
                .extracting(step -> step.netUnitPrice().stripTrailingZeros().toPlainString())
                .containsExactly("100");
        assertThat(company.prices.ladder(buyer, DAY, "1896-S", "L", ""))
                .extracting(step -> step.minimumQuantity().toPlainString() + " "
                        + step.netUnitPrice().stripTrailingZeros().toPlainString())
                .containsExactly("1 120", "5 110");
    }

    @Test
    public void explainsEveryRowOfTheBuyer() {
        UUID buyer = company.customer("10000", "", "", "EUR", false);
        company.customer("20000", "", "", "EUR", false);
        company.feed.replaceSalesPrices(
                Company.CHANNEL,
                List.of(
                        Rows.price("1896-S", CUSTOMER, "10000", "0", "950"),
                        Rows.price("1896-S", CUSTOMER, "20000", "0", "1"),
                        Rows.price("1896-S", ALL_CUSTOMERS, "", "0", "900"),
                        Rows.price("1896-S", ALL_CUSTOMERS, "", "10", "800"),
                        Rows.price("1896-S", ALL_CUSTOMERS, "", "", "", "0", "700", DAY.plusDays(1))));

        Prices.Explanation explanation = company.prices
                .explain(buyer, DAY, Company.line("1896-S", "PCS", "1"))
                .orElseThrow();

        assertThat(explanation.quote().unitPrice()).isEqualByComparingTo("900");
        assertThat(explanation.candidates())
                .extracting(candidate -> candidate.kind() + " " + candidate.salesType() + " " + candidate.outcome()
                        + " " + candidate.reason())
                .containsExactly(
                        "price CUSTOMER lost dearer",
                        "price ALL_CUSTOMERS won best",
                        "price ALL_CUSTOMERS lost below-minimum-quantity",
                        "price ALL_CUSTOMERS lost not-yet-valid",
                        "item-card ALL_CUSTOMERS lost row-applies");
    }

    @Test
    public void showsThePriceOfTheLeastQuantityBesideItems() {
        UUID buyer = company.customer("10000", "", "", "EUR", false);
        company.feed.replaceSalesPrices(Company.CHANNEL, List.of(Rows.price("1896-S", ALL_CUSTOMERS, "", "5", "900")));
        company.feed.replaceLineDiscounts(
                Company.CHANNEL, List.of(Rows.discount(DiscountType.ITEM, "1896-S", ALL_CUSTOMERS, "", "0", "10")));
        PriceContribution contribution = new PriceContribution(
                company.books, Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        List<Item> items = List.of(company.item("1896-S"), company.item("NO-CARD"));

        Map<String, PriceContribution.ItemPrice> prices = contribution.contribute(buyer, items);

        assertThat(prices).containsOnlyKeys("1896-S");
        assertThat(prices.get("1896-S").unitPrice()).isEqualByComparingTo("900");
        assertThat(prices.get("1896-S").netUnitPrice()).isEqualByComparingTo("810");
        assertThat(prices.get("1896-S").promotion())
                .as("a discount that always holds")
                .isFalse();
        assertThat(contribution.contribute(new UUID(9, 9), items)).isEmpty();
    }

    @Test
    public void saysPromotionAtEveryDoorWhereACampaignDecides() {
        UUID buyer = company.customer("10000", "", "", "EUR", false);
        company.feed.replaceLineDiscounts(
                Company.CHANNEL,
                List.of(
                        Rows.discount(DiscountType.ITEM, "1896-S", ALL_CUSTOMERS, "", "0", "10"),
                        Rows.discount(DiscountType.ITEM, "1896-S", CAMPAIGN, "CP1", "0", "15")));
        company.feed.replaceCampaigns(
                Company.CHANNEL, List.of(new CampaignRow("CP1", DAY, DAY.plusDays(7), List.of("10000"))));

        assertThat(doors(buyer, DAY)).containsOnly(true);
        assertThat(doors(buyer, DAY.plusDays(8))).as("after the campaign").containsOnly(false);
    }

    /** The list's answer, the detail's and the line's. */
    private List<Boolean> doors(UUID buyer, LocalDate day) {
        Clock clock = Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Item item = company.item("1896-S");
        return List.of(
                new PriceContribution(company.books, clock)
                        .contribute(buyer, List.of(item))
                        .get("1896-S")
                        .promotion(),
                company.prices
                        .offer(buyer, day, Company.line("1896-S", "", "1"))
                        .orElseThrow()
                        .promotion(),
                company.prices
                        .quote(buyer, day, List.of(Company.line("1896-S", "", "1")))
                        .get(0)
                        .orElseThrow()
                        .promotion());
    }

    @Test
    public void tellsABuyerOfItsOwnPriceOnly() {
        UUID buyer = company.customer("10000", "", "", "EUR", false);
        company.feed.replaceSalesPrices(
                Company.CHANNEL,
                List.of(
                        Rows.price("1896-S", CAMPAIGN, "CP1", "0", "800"),
                        Rows.price("1896-S", CAMPAIGN, "CP1", "10", "700"),
                        Rows.price("1896-S", CUSTOMER, "20000", "20", "1")));
        company.feed.replaceCampaigns(
                Company.CHANNEL, List.of(new CampaignRow("CP1", DAY, DAY.plusDays(7), List.of("10000"))));
        company.unit().callers().become(Company.CHANNEL, buyer, false);

        PriceOffers.Offer offer = company.prices
                .offer(buyer, DAY, Company.line("1896-S", "", "1"))
                .orElseThrow();

        assertThat(offer.netUnitPrice()).isEqualByComparingTo("800");
        assertThat(offer.validUntil()).isEqualTo(DAY.plusDays(7));
        assertThat(offer.promotion()).isTrue();
        assertThat(offer.next())
                .extracting(step -> step.minimumQuantity().toPlainString() + " "
                        + step.netUnitPrice().stripTrailingZeros().toPlainString())
                .containsExactly("10 700");
    }

    @Test
    public void ranksItemsByThePriceThatListsShow() {
        UUID buyer = company.customer("10000", "", "", "EUR", false);
        company.item("CHEAP");
        company.item("NO-PRICE");
        company.feed.applyItemCards(Company.CHANNEL, List.of(Rows.card("CHEAP", "3", "")));

        Map<String, BigDecimal> ranks = company.order(DAY).rank(buyer, List.of("1896-S", "CHEAP", "NO-PRICE", "NONE"));

        assertThat(ranks).containsOnlyKeys("1896-S", "CHEAP");
        assertThat(ranks.get("CHEAP")).isEqualByComparingTo("3");
        assertThat(ranks.get("1896-S")).isEqualByComparingTo("1000.8");
    }

    @Test
    public void showsALadderWhereThereIsOne() {
        UUID buyer = company.customer("10000", "", "", "EUR", false);
        Item item = company.item("1896-S");
        Item flat = company.item("FLAT");
        company.feed.applyItemCards(Company.CHANNEL, List.of(Rows.card("FLAT", "3", "")));
        company.feed.replaceSalesPrices(Company.CHANNEL, List.of(Rows.price("1896-S", ALL_CUSTOMERS, "", "10", "900")));
        LadderContribution contribution = new LadderContribution(
                company.books, Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

        Map<String, LadderContribution.ItemLadder> ladders = contribution.contribute(buyer, List.of(item, flat));

        assertThat(ladders).containsOnlyKeys("1896-S");
        assertThat(ladders.get("1896-S").steps())
                .extracting(step -> step.minimumQuantity().toPlainString())
                .containsExactly("5", "10");
    }

    @Test
    public void chargesTheVatOfTheDay() {
        UUID buyer = company.customer("10000", "", "", "EUR", false);
        company.feed.replaceVat(
                Company.CHANNEL,
                List.of(
                        new VatRow("DOMESTIC", "VAT21", new BigDecimal("21"), "NORMAL"),
                        new VatRow("DOMESTIC", "VAT21", new BigDecimal("22"), "NORMAL", DAY)));

        assertThat(company.quote(buyer, DAY.minusDays(1), "1896-S", "", "1")
                        .orElseThrow()
                        .vatPercent())
                .isEqualByComparingTo("21");
        assertThat(company.quote(buyer, DAY, "1896-S", "", "1").orElseThrow().lineAmountIncludingVat())
                .isEqualByComparingTo("1220.98");
    }

    @Test
    public void refusesAForeignDocumentWithoutARate() {
        Trade trade = new Trade("1", "", "", "", true, false, "USD", "EUR", BigDecimal.ZERO);

        assertThatThrownBy(() -> new PriceBook(trade, DAY, reading(new PriceRows(10), Set.of())))
                .isInstanceOf(Invalid.class);
    }

    @Test
    public void asksTheDatabaseAsOftenForFiveHundredItemsAsForOne() throws SQLException {
        company.feed.applyItemCards(
                Company.CHANNEL,
                IntStream.range(0, 500)
                        .mapToObj(i -> Rows.card("I" + i, "10", "OFFICE"))
                        .toList());

        Set<String> all = IntStream.range(0, 500).mapToObj(i -> "I" + i).collect(Collectors.toSet());
        PriceRows rows = new PriceRows(1000);

        assertThat(statements(new PriceRows(1000), Set.of("I1"))).isEqualTo(9);
        assertThat(statements(rows, all)).isEqualTo(9);
        assertThat(statements(rows, all)).isEqualTo(1);
    }

    @Test
    public void givesNobodyThePriceOfAnother() {
        List<SalesPriceRow> rows = new ArrayList<>();
        Map<String, UUID> buyers = new LinkedHashMap<>();
        List<Integer> figures = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
        java.util.Collections.shuffle(figures, new Random(7));
        for (int i = 0; i < 200; i++) {
            String number = String.valueOf(10000 + i);
            buyers.put(number, company.customer(number, i % 2 == 0 ? "G" + i : "", "", "EUR", false));
            rows.add(
                    i % 2 == 0
                            ? Rows.price("1896-S", CUSTOMER_PRICE_GROUP, "G" + i, "0", "5" + (100 + figures.get(i)))
                            : Rows.price("1896-S", CUSTOMER, number, "0", "5" + (100 + figures.get(i))));
        }
        company.feed.replaceSalesPrices(Company.CHANNEL, rows);

        int i = 0;
        for (UUID buyer : buyers.values()) {
            company.unit().callers().become(Company.CHANNEL, buyer, false);
            assertThat(unitPrice(buyer, DAY)).isEqualByComparingTo(rows.get(i++).unitPrice());
        }
    }

    @Test
    public void quotesWhatTheEngineSaysAboutAllRowsTogether() {
        Random random = new Random(42);
        List<SalesPriceRow> prices = new ArrayList<>();
        List<LineDiscountRow> discounts = new ArrayList<>();
        String[] customers = {"10000", "20000", "30000"};
        String[] groups = {"A", "B"};
        for (int i = 0; i < 300; i++) {
            String minimum = String.valueOf(random.nextInt(40));
            String figure = (500 + random.nextInt(500)) + "." + random.nextInt(100);
            LocalDate start = random.nextBoolean() ? null : DAY.plusDays(random.nextInt(20) - 14);
            String unit = random.nextInt(3) == 0 ? "PCS" : "";
            String customer = customers[random.nextInt(3)];
            String group = groups[random.nextInt(2)];
            prices.add(
                    switch (random.nextInt(3)) {
                        case 0 -> Rows.price("1896-S", CUSTOMER, customer, "", unit, minimum, figure, start);
                        case 1 -> Rows.price("1896-S", CUSTOMER_PRICE_GROUP, group, "", unit, minimum, figure, start);
                        default -> Rows.price("1896-S", ALL_CUSTOMERS, "", "", unit, minimum, figure, start);
                    });
            String percent = String.valueOf(random.nextInt(30));
            discounts.add(
                    random.nextBoolean()
                            ? Rows.discount(DiscountType.ITEM, "1896-S", CUSTOMER, customer, minimum, percent)
                            : Rows.discount(
                                    DiscountType.ITEM_DISC_GROUP,
                                    "OFFICE",
                                    CUSTOMER_DISC_GROUP,
                                    group,
                                    minimum,
                                    percent));
        }
        prices = distinct(
                prices,
                row -> List.of(
                        row.salesType(),
                        row.salesCode(),
                        String.valueOf(row.startingDate()),
                        row.unit(),
                        row.minimumQuantity()));
        discounts = distinct(
                discounts, row -> List.of(row.type(), row.salesType(), row.salesCode(), row.minimumQuantity()));
        company.feed.replaceSalesPrices(Company.CHANNEL, prices);
        company.feed.replaceLineDiscounts(Company.CHANNEL, discounts);

        for (String customer : customers) {
            UUID buyer = company.customer(customer, "A", "B", "EUR", false);
            for (int quantity = 1; quantity < 45; quantity += 4) {
                PriceQuote quote = company.quote(buyer, DAY, "1896-S", "", String.valueOf(quantity))
                        .orElseThrow();
                PriceAnswer answer = direct(customer, quantity, prices, discounts);
                assertThat(quote.unitPrice()).isEqualByComparingTo(answer.unitPrice());
                assertThat(quote.lineDiscountPercent()).isEqualByComparingTo(answer.lineDiscountPercent());
                assertThat(quote.lineAmount()).isEqualByComparingTo(answer.lineAmount());
            }
        }
    }

    private static <R> List<R> distinct(List<R> rows, java.util.function.Function<R, Object> key) {
        Map<Object, R> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.put(key.apply(row), row));
        return List.copyOf(byKey.values());
    }

    private static PriceAnswer direct(
            String customer, int quantity, List<SalesPriceRow> prices, List<LineDiscountRow> discounts) {
        PriceRequest request = new PriceRequest(
                new ItemCard("1896-S", new BigDecimal("1000.80"), PriceVat.EXCLUDED, "OFFICE", true),
                new Buyer(customer, "A", "B", Set.of(), true),
                new Line("", "PCS", BigDecimal.ONE, BigDecimal.valueOf(quantity), DAY),
                DocumentCurrency.local(new BigDecimal("0.001"), new BigDecimal("0.01")),
                DocumentVat.excluded("DOMESTIC", new BigDecimal("21")));
        return new BestPrice()
                .of(
                        request,
                        prices.stream().map(EnginePricesTest::engineRow).toList(),
                        discounts.stream().map(EnginePricesTest::engineRow).toList());
    }

    private static org.webnav.pricing.core.engine.SalesPriceRow engineRow(SalesPriceRow row) {
        return new org.webnav.pricing.core.engine.SalesPriceRow(
                "",
                row.item(),
                new RowScope(
                        type(row.salesType()),
                        row.salesCode(),
                        row.startingDate(),
                        "",
                        "",
                        row.unit(),
                        row.minimumQuantity(),
                        null),
                row.unitPrice(),
                PriceVat.EXCLUDED,
                true,
                true);
    }

    private static SalesLineDiscountRow engineRow(LineDiscountRow row) {
        return new SalesLineDiscountRow(
                "",
                row.type() == DiscountType.ITEM
                        ? SalesLineDiscountRow.Target.ITEM
                        : SalesLineDiscountRow.Target.ITEM_DISCOUNT_GROUP,
                row.code(),
                new RowScope(type(row.salesType()), row.salesCode(), null, "", "", "", row.minimumQuantity(), null),
                row.lineDiscountPercent());
    }

    private static SalesType type(org.webnav.pricing.api.PriceFeed.SalesType type) {
        return switch (type) {
            case CUSTOMER -> SalesType.CUSTOMER;
            case ALL_CUSTOMERS -> SalesType.ALL;
            case CAMPAIGN -> SalesType.CAMPAIGN;
            default -> SalesType.GROUP;
        };
    }

    private BigDecimal unitPrice(UUID buyer, LocalDate date) {
        return company.quote(buyer, date, "1896-S", "", "1").orElseThrow().unitPrice();
    }

    private static CurrencyRow rate(String factor, LocalDate start) {
        return new CurrencyRow("USD", start, new BigDecimal(factor), new BigDecimal("0.001"), new BigDecimal("0.01"));
    }

    private int statements(PriceRows rows, Set<String> items) throws SQLException {
        AtomicInteger count = new AtomicInteger();
        try (Connection connection = connection(count)) {
            rows.of(Company.CHANNEL.toString()).read(connection, items);
        }
        return count.get();
    }

    private ChannelRows.Reading reading(PriceRows rows, Set<String> items) {
        try (Connection connection = connection(new AtomicInteger())) {
            return rows.of(Company.CHANNEL.toString()).read(connection, items);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection(AtomicInteger statements) throws SQLException {
        Connection real = company.unit().dataSource().getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
