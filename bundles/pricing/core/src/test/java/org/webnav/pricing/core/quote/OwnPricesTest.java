package org.webnav.pricing.core.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.webnav.pricing.api.PriceFeed.SalesType.CUSTOMER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.pricing.api.PriceFeed.DiscountType;
import org.webnav.pricing.api.PriceFeed.LineDiscountRow;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.VatRow;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;
import org.webnav.pricing.core.rows.PriceRows;

/**
 * A thousand random customers, each with a price and a discount that nobody else has: whoever gets another figure has got
 * somebody else's. The engine is not asked what is right.
 */
@RunWith(Parameterized.class)
public final class OwnPricesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final int CUSTOMERS = 1000;
    private static final String CARD = "5000";

    @Parameterized.Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    private record Own(String number, UUID buyer, String price, String percent) {}

    private final Company company;
    private final List<Own> customers = new ArrayList<>();
    private final Random random = new Random(1000);

    public OwnPricesTest(TestDatabase database) {
        company = new Company(database);
    }

    @Before
    public void open() {
        company.item("PRICE");
        company.item("DISCOUNT");
        company.feed.applyItemCards(
                Company.CHANNEL, List.of(Rows.card("PRICE", CARD, ""), Rows.card("DISCOUNT", CARD, "")));
        company.feed.replaceVat(
                Company.CHANNEL, List.of(new VatRow("DOMESTIC", "VAT21", new BigDecimal("21"), "NORMAL")));
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i <= CUSTOMERS; i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        places.forEach(this::customer);
        feed();
    }

    /** Every tenth has no rows of its own; numbers come in pairs with one hash code. */
    private void customer(int place) {
        String number = (place % 2 == 0 ? "AB" : "B#") + (place + 1) / 2;
        UUID buyer = company.customer(number, "G", "G", "EUR", false);
        boolean own = place % 10 != 0;
        customers.add(new Own(number, buyer, own ? String.valueOf(place) : null, own ? place + "E-2" : null));
    }

    private void feed() {
        List<SalesPriceRow> prices = new ArrayList<>();
        List<LineDiscountRow> discounts = new ArrayList<>();
        for (Own own : customers) {
            if (own.price() != null) {
                prices.add(Rows.price("PRICE", CUSTOMER, own.number(), "0", own.price()));
                discounts.add(Rows.discount(DiscountType.ITEM, "DISCOUNT", CUSTOMER, own.number(), "0", own.percent()));
            }
        }
        company.feed.replaceSalesPrices(Company.CHANNEL, prices);
        company.feed.replaceLineDiscounts(Company.CHANNEL, discounts);
    }

    @After
    public void close() {
        company.close();
    }

    @Test
    public void everybodyGetsItsOwnFiguresOverTheSameMemory() throws Exception {
        Prices node = company.pricesOf(new PriceRows(100_000));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> askers = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                List<Own> order = new ArrayList<>(customers);
                Collections.shuffle(order, new Random(thread));
                askers.add(threads.submit(() -> order.forEach(own -> check(node, own, own.price()))));
            }
            for (Future<?> asker : askers) {
                asker.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    public void aChangedPriceReachesItsCustomerAlone() {
        Prices node = company.pricesOf(new PriceRows(100_000));
        customers.forEach(own -> check(node, own, own.price()));
        Own lucky = customers.get(random.nextInt(CUSTOMERS));
        List<SalesPriceRow> prices = new ArrayList<>();
        Map<String, String> expected = new HashMap<>();
        for (Own own : customers) {
            String price = own.equals(lucky) ? "0.5" : own.price();
            expected.put(own.number(), price);
            if (price != null) {
                prices.add(Rows.price("PRICE", CUSTOMER, own.number(), "0", price));
            }
        }
        company.unit().callers().become(Company.CHANNEL, Company.OWNER, true);
        company.feed.replaceSalesPrices(Company.CHANNEL, prices);

        customers.forEach(own -> check(node, own, expected.get(own.number())));
    }

    private void check(Prices node, Own own, String price) {
        company.unit().callers().become(Company.CHANNEL, own.buyer(), false);
        List<Optional<PriceQuote>> quotes = node.quote(
                own.buyer(), DAY, List.of(Company.line("PRICE", "", "1"), Company.line("DISCOUNT", "", "1")));
        assertThat(quotes.get(0).orElseThrow().unitPrice())
                .as("price of %s", own.number())
                .isEqualByComparingTo(price == null ? CARD : price);
        assertThat(quotes.get(1).orElseThrow().lineDiscountPercent())
                .as("discount of %s", own.number())
                .isEqualByComparingTo(own.percent() == null ? "0" : own.percent());
    }
}
