package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.webnav.catalog.api.Item;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.pricing.api.PriceFeed.CampaignRow;
import org.webnav.pricing.api.PriceFeed.CurrencyRow;
import org.webnav.pricing.api.PriceFeed.DiscountType;
import org.webnav.pricing.api.PriceFeed.LineDiscountRow;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.SalesType;
import org.webnav.pricing.api.PriceFeed.VatRow;
import org.webnav.pricing.api.PriceLine;

/** A thousand customers, two dozen items and random rows among them, always the same. */
final class Wholesaler implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    static final int CUSTOMERS = 1000;

    private static final int ITEMS = 24;
    private static final int GROUPS = 20;
    private static final int ROWS = 1500;

    final Company company;
    final List<Item> items = new ArrayList<>();
    final List<UUID> buyers = new ArrayList<>();
    private final Random random = new Random(7);

    Wholesaler(TestDatabase database) {
        company = new Company(database);
        for (int i = 0; i < ITEMS; i++) {
            items.add(company.item("I" + i));
        }
        for (int i = 0; i < CUSTOMERS; i++) {
            String number = customer(i);
            buyers.add(company.customer(
                    number,
                    "P" + i % GROUPS,
                    i % 3 == 0 ? "D" + i % GROUPS : "",
                    i % 7 == 0 ? "USD" : "EUR",
                    i % 5 == 0));
        }
        setUp();
        changePrices();
        changeDiscounts();
        changeCards();
    }

    PriceContribution list() {
        return new PriceContribution(
                company.books, Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    List<PriceLine> lines(Random choice, int count) {
        List<PriceLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(Company.line(
                    "I" + choice.nextInt(ITEMS),
                    choice.nextInt(4) == 0 ? "BOX" : "",
                    String.valueOf(1 + choice.nextInt(60))));
        }
        return lines;
    }

    void changePrices() {
        Map<Object, SalesPriceRow> rows = new LinkedHashMap<>();
        for (int i = 0; i < ROWS; i++) {
            SalesPriceRow row = price();
            rows.put(
                    List.of(
                            row.item(),
                            row.salesType(),
                            row.salesCode(),
                            row.currency(),
                            row.unit(),
                            row.minimumQuantity()),
                    row);
        }
        company.feed.replaceSalesPrices(Company.CHANNEL, List.copyOf(rows.values()));
    }

    void changeDiscounts() {
        Map<Object, LineDiscountRow> rows = new LinkedHashMap<>();
        for (int i = 0; i < ROWS / 4; i++) {
            LineDiscountRow row = discount();
            rows.put(List.of(row.type(), row.code(), row.salesType(), row.salesCode(), row.minimumQuantity()), row);
        }
        company.feed.replaceLineDiscounts(Company.CHANNEL, List.copyOf(rows.values()));
    }

    void changeCards() {
        company.feed.applyItemCards(
                Company.CHANNEL,
                items.stream()
                        .map(item -> Rows.card(item.number(), figure(), "G" + random.nextInt(3)))
                        .toList());
    }

    void changeVat() {
        company.feed.replaceVat(
                Company.CHANNEL,
                List.of(new VatRow("DOMESTIC", "VAT21", BigDecimal.valueOf(5 + random.nextInt(20)), "NORMAL")));
    }

    private void setUp() {
        changeVat();
        company.feed.replaceCurrencies(
                Company.CHANNEL,
                List.of(new CurrencyRow(
                        "USD", null, new BigDecimal("1.0925"), new BigDecimal("0.001"), new BigDecimal("0.01"))));
        Collection<String> some = List.of(customer(3), customer(4), customer(500));
        company.feed.replaceCampaigns(
                Company.CHANNEL, List.of(new CampaignRow("C1", DAY, DAY.plusDays(1), List.copyOf(some))));
    }

    private SalesPriceRow price() {
        String item = "I" + random.nextInt(ITEMS);
        String minimum = String.valueOf(random.nextInt(3) * 12);
        String unit = random.nextInt(4) == 0 ? "BOX" : "";
        String currency = random.nextInt(6) == 0 ? "USD" : "";
        SalesType type =
                switch (random.nextInt(8)) {
                    case 0 -> SalesType.ALL_CUSTOMERS;
                    case 1 -> SalesType.CAMPAIGN;
                    case 2, 3 -> SalesType.CUSTOMER_PRICE_GROUP;
                    default -> SalesType.CUSTOMER;
                };
        return Rows.price(item, type, code(type), currency, unit, minimum, figure(), null);
    }

    private LineDiscountRow discount() {
        boolean group = random.nextBoolean();
        SalesType type = random.nextInt(3) == 0 ? SalesType.CUSTOMER_DISC_GROUP : SalesType.CUSTOMER;
        return Rows.discount(
                group ? DiscountType.ITEM_DISC_GROUP : DiscountType.ITEM,
                group ? "G" + random.nextInt(3) : "I" + random.nextInt(ITEMS),
                type,
                code(type),
                String.valueOf(random.nextInt(2) * 10),
                String.valueOf(1 + random.nextInt(40)));
    }

    private String code(SalesType type) {
        return switch (type) {
            case ALL_CUSTOMERS -> "";
            case CAMPAIGN -> "C1";
            case CUSTOMER -> customer(random.nextInt(CUSTOMERS));
            case CUSTOMER_PRICE_GROUP -> "P" + random.nextInt(GROUPS);
            case CUSTOMER_DISC_GROUP -> "D" + random.nextInt(GROUPS);
        };
    }

    private String figure() {
        return (10 + random.nextInt(90)) + "." + random.nextInt(1000);
    }

    private static String customer(int index) {
        return String.valueOf(10000 + index);
    }

    @Override
    public void close() {
        company.close();
    }
}
