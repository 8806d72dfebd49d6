package org.webnav.erp.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.connector.api.ErpRecords;
import org.webnav.connector.api.ErpUnreachable;
import org.webnav.erp.core.EmptyErp;
import org.webnav.erp.core.World;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.pricing.api.PriceFeed;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;

/** Price tables go through in the ERP's portions. */
@RunWith(Parameterized.class)
public final class PriceSubjectsTest {

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final World world;
    private final SynchroniseJob job;
    private final Rows prices = new Rows();
    private final Erp erp = new Erp();

    public PriceSubjectsTest(TestDatabase database) {
        world = new World(database);
        SyncStates states = new SyncStates(world.unit.jpa(), world.unit.callers(), world.clock);
        Synchroniser synchroniser = new Synchroniser(states, world.settings, world.clock);
        PriceFeed feed = (PriceFeed) Proxy.newProxyInstance(
                PriceFeed.class.getClassLoader(),
                new Class<?>[] {PriceFeed.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "loadSalesPrices" -> prices.begin();
                    case "loadLineDiscounts" -> new Rows();
                    default -> 0;
                });
        synchroniser.bind(new PriceSubjects(feed));
        job = new SynchroniseJob(synchroniser, world.connectors, world, world.process);
        world.connect(erp);
    }

    @After
    public void close() {
        world.close();
    }

    @Test
    public void handsOnEachPortionAsItComes() {
        job.run();

        assertThat(prices.portions).containsExactly(List.of("A", "B"), List.of("C"));
        assertThat(prices.finished).isTrue();
    }

    @Test
    public void doesNotFinishALoadThatBreaksOff() {
        erp.breaks = true;
        job.run();
        assertThat(prices.portions).hasSize(1);
        assertThat(prices.finished).isFalse();

        erp.breaks = false;
        world.clock.move(Duration.ofMinutes(2));
        job.run();
        assertThat(prices.portions).hasSize(2);
        assertThat(prices.finished).isTrue();
    }

    private static final class Rows implements PriceFeed.Load<SalesPriceRow> {

        private final List<List<String>> portions = new ArrayList<>();
        private boolean finished;

        private Rows begin() {
            portions.clear();
            finished = false;
            return this;
        }

        @Override
        public void take(List<SalesPriceRow> rows) {
            portions.add(rows.stream().map(SalesPriceRow::item).toList());
        }

        @Override
        public int finish() {
            finished = true;
            return portions.size();
        }
    }

    private final class Erp extends EmptyErp {

        private boolean breaks;

        @Override
        public ReadResult salesPrices(Consumer<List<ErpRecords.SalesPrice>> sink) {
            sink.accept(List.of(price("A"), price("B")));
            if (breaks) {
                throw new ErpUnreachable("away", null, null);
            }
            sink.accept(List.of(price("C")));
            return new ReadResult(true, world.clock.instant());
        }

        private ErpRecords.SalesPrice price(String item) {
            return new ErpRecords.SalesPrice(
                    item,
                    "ALL_CUSTOMERS",
                    "",
                    null,
                    "",
                    "",
                    "",
                    BigDecimal.ZERO,
                    BigDecimal.ONE,
                    false,
                    true,
                    true,
                    "",
                    null);
        }
    }
}
