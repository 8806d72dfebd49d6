package org.webnav.pricing.core.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.catalog.api.Item;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;
import org.webnav.pricing.core.rows.PriceRows;
import org.webnav.pricing.core.store.Revisions;

/** A thousand customers over rows that nodes keep in memory, while the rows change. */
@RunWith(Parameterized.class)
public class SharedRowsTest {

    private static final int NOTHING = 0;
    private static final int FEW = 300;
    private static final int ALL = 100_000;

    /** Gross and discount of a line to the cent, beside at most five units to the tenth of a cent. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.0125");

    @Parameterized.Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Parameterized.Parameter
    public TestDatabase database;

    private Wholesaler wholesaler;

    @Before
    public void open() {
        wholesaler = new Wholesaler(database);
    }

    @After
    public void close() {
        wholesaler.close();
    }

    @Test
    public void givesEachOfAThousandCustomersItsOwnPricesWhileTheyChange() throws Exception {
        Prices roomy = wholesaler.company.pricesOf(new PriceRows(ALL));
        Prices narrow = wholesaler.company.pricesOf(new PriceRows(FEW));
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> readers = IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(reader(i, i % 2 == 0 ? roomy : narrow, over)))
                    .toList();
            threads.submit(this::change).get();
            over.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isGreaterThan(10);
            }
        } finally {
            threads.shutdownNow();
        }
        everybodyGetsTheSame(roomy, narrow);
    }

    @Test
    public void showsOneFigureInListQuestionAndOrder() {
        PriceContribution list = wholesaler.list();
        Random random = new Random(3);
        for (UUID buyer : wholesaler.buyers) {
            become(buyer);
            Item item = wholesaler.items.get(random.nextInt(wholesaler.items.size()));
            Map<String, PriceContribution.ItemPrice> listed = list.contribute(buyer, List.of(item));
            BigDecimal least = listed.get(item.number()).unit().equals("PCS") ? new BigDecimal("5") : BigDecimal.ONE;
            PriceLine line = new PriceLine(item.number(), "", "", least);

            PriceQuote ordered = wholesaler
                    .company
                    .prices
                    .quote(buyer, Wholesaler.DAY, List.of(line))
                    .get(0)
                    .orElseThrow();

            PriceContribution.ItemPrice shown = listed.get(item.number());
            assertThat(ordered.unitPrice()).isEqualTo(shown.unitPrice());
            assertThat(ordered.lineDiscountPercent()).isEqualTo(shown.lineDiscountPercent());
            assertThat(ordered.currency()).isEqualTo(shown.currency());
            assertThat(ordered.vatPercent()).isEqualTo(shown.vatPercent());
            assertThat(wholesaler
                            .company
                            .prices
                            .offer(buyer, Wholesaler.DAY, line)
                            .orElseThrow()
                            .netUnitPrice())
                    .isEqualTo(shown.netUnitPrice());
            assertThat(ordered.lineAmount())
                    .as("%s at %s", least, shown.netUnitPrice())
                    .isCloseTo(least.multiply(shown.netUnitPrice()), within(ROUNDED));
        }
    }

    /** Compares the node's answer with one straight from the database, when nothing changed between the two. */
    private Callable<Integer> reader(int seed, Prices node, AtomicBoolean over) {
        return () -> {
            Random random = new Random(seed);
            int compared = 0;
            while (!over.get() || compared <= 10) {
                UUID buyer = wholesaler.buyers.get(random.nextInt(Wholesaler.CUSTOMERS));
                become(buyer);
                List<PriceLine> lines = wholesaler.lines(random, 3);
                long before = revision();
                List<Optional<PriceQuote>> kept = node.quote(buyer, Wholesaler.DAY, lines);
                List<Optional<PriceQuote>> read =
                        wholesaler.company.pricesOf(new PriceRows(NOTHING)).quote(buyer, Wholesaler.DAY, lines);
                if (before == revision()) {
                    assertThat(kept).isEqualTo(read);
                    compared++;
                }
            }
            return compared;
        };
    }

    private Void change() throws InterruptedException {
        wholesaler.company.unit().callers().become(Company.CHANNEL, Company.OWNER, true);
        for (int i = 0; i < 3; i++) {
            wholesaler.changePrices();
            // readers come between the changes
            Thread.sleep(20);
            wholesaler.changeDiscounts();
            wholesaler.changeCards();
            Thread.sleep(20);
            wholesaler.changeVat();
        }
        return null;
    }

    private void everybodyGetsTheSame(Prices roomy, Prices narrow) {
        Random random = new Random(11);
        Prices read = wholesaler.company.pricesOf(new PriceRows(NOTHING));
        for (UUID buyer : wholesaler.buyers) {
            become(buyer);
            List<PriceLine> lines = wholesaler.lines(random, 2);
            List<Optional<PriceQuote>> right = read.quote(buyer, Wholesaler.DAY, lines);
            assertThat(roomy.quote(buyer, Wholesaler.DAY, lines)).isEqualTo(right);
            assertThat(narrow.quote(buyer, Wholesaler.DAY, lines)).isEqualTo(right);
        }
    }

    private void become(UUID buyer) {
        wholesaler.company.unit().callers().become(Company.CHANNEL, buyer, false);
    }

    private long revision() {
        return wholesaler
                .company
                .unit()
                .repository()
                .in(scope -> scope.jdbc(connection -> Revisions.current(connection, scope.channel())));
    }
}
