package org.webnav.erp.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.channel.api.CustomerFeed;
import org.webnav.connector.api.ErpRecords;
import org.webnav.connector.api.ErpUnreachable;
import org.webnav.erp.api.Exchange.SyncStatus;
import org.webnav.erp.core.EmptyErp;
import org.webnav.erp.core.World;
import org.webnav.erp.core.transfer.TransferStore;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.stock.api.StockFeed;

@RunWith(Parameterized.class)
public final class SynchroniserTest {

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final World world;
    private final SyncStates states;
    private final Synchroniser synchroniser;
    private final SynchroniseJob job;
    private final Erp erp = new Erp();
    private final Levels levels = new Levels();
    private final Customers customers = new Customers();

    public SynchroniserTest(TestDatabase database) {
        world = new World(database);
        states = new SyncStates(world.unit.jpa(), world.unit.callers(), world.clock);
        synchroniser = new Synchroniser(states, world.settings, world.clock);
        TransferStore transfers = new TransferStore(world.unit.jpa(), world.unit.callers(), world.clock);
        synchroniser.bind(new StockSubjects(levels, new NoDemand(), transfers, world.clock));
        job = new SynchroniseJob(synchroniser, world.connectors, world, world.process);
        world.connect(erp);
    }

    @After
    public void close() {
        world.close();
    }

    private void withCustomers() {
        synchroniser.bind(new CustomerSubjects(customers, world.clock));
    }

    private SyncStatus status(String subject) {
        return states.find("test", subject).orElseThrow();
    }

    @Test
    public void readsEverythingFirstAndThenWhatChangedSinceShortlyBefore() {
        Instant first = world.clock.instant();
        job.run();
        job.run();
        world.clock.move(Duration.ofSeconds(15));
        job.run();
        assertThat(erp.askedSince).containsExactly(null, first.minusSeconds(30));
        assertThat(levels.complete).containsExactly(true, false);
        assertThat(status("stock").lastFull()).isEqualTo(first);
        assertThat(status("stock").lastDelta()).isEqualTo(first.plusSeconds(15));
    }

    @Test
    public void comparesEverythingAgainAfterADay() {
        job.run();
        world.clock.move(Duration.ofDays(1));
        job.run();
        assertThat(erp.askedSince).containsExactly(null, null);
    }

    @Test
    public void readsTheOtherSubjectsWhenOneFails() {
        withCustomers();
        customers.failure = new IllegalStateException("name too long");
        job.run();
        assertThat(status("customers").note()).isEqualTo("name too long");
        assertThat(status("customers").lastFull()).isNull();
        assertThat(status("stock").note()).isEmpty();
        customers.failure = null;
        world.clock.move(Duration.ofSeconds(15));
        job.run();
        assertThat(status("customers").note()).isEmpty();
        assertThat(customers.rows).hasSize(2);
    }

    @Test
    public void leavesAnErpThatIsAwayInPeaceAndCatchesUp() {
        job.run();
        erp.away = true;
        world.clock.move(Duration.ofSeconds(15));
        job.run();
        assertThat(status("stock").note()).isEqualTo("away");
        assertThat(world.connectors.lines().get(0).reachable()).isFalse();
        job.run();
        assertThat(erp.askedSince).hasSize(2);
        erp.away = false;
        world.clock.move(Duration.ofSeconds(1));
        job.run();
        assertThat(erp.askedSince.get(2)).isEqualTo(erp.askedSince.get(1));
        assertThat(status("stock").note()).isEmpty();
    }

    @Test
    public void readsACapabilityThatWasAbsentFromTheBeginning() {
        job.run();
        assertThat(customers.rows).isEmpty();
        withCustomers();
        job.run();
        assertThat(customers.rows).extracting(CustomerFeed.Row::number).containsExactly("10000", "20000");
        assertThat(customers.kept).containsExactlyInAnyOrder("10000", "20000");
    }

    @Test
    public void takesTheChannelsCurrencyForABlankOneAndTheRateThatHasBegun() {
        withCustomers();
        job.run();
        assertThat(customers.rows).extracting(CustomerFeed.Row::currency).containsExactly("EUR", "USD");
        assertThat(customers.rows)
                .extracting(CustomerFeed.Row::currencyFactor)
                .containsExactly(BigDecimal.ONE, new BigDecimal("1.2"));
        assertThat(customers.rows.get(0).billTo()).isEqualTo("10000");
    }

    @Test
    public void readsEveryCustomerAgainWhenARateChanges() {
        withCustomers();
        job.run();
        customers.rows.clear();
        world.clock.move(Duration.ofSeconds(15));
        job.run();
        assertThat(customers.rows).isEmpty();
        erp.factor = new BigDecimal("1.3");
        world.clock.move(Duration.ofSeconds(15));
        job.run();
        assertThat(customers.rows)
                .extracting(CustomerFeed.Row::currencyFactor)
                .containsExactly(BigDecimal.ONE, new BigDecimal("1.3"));
    }

    private final class Erp extends EmptyErp {

        private final List<Instant> askedSince = new ArrayList<>();
        private boolean away;
        private BigDecimal factor = new BigDecimal("1.2");

        @Override
        public ReadResult stock(Instant changedSince, Consumer<List<ErpRecords.StockLevel>> sink) {
            askedSince.add(changedSince);
            if (away) {
                throw new ErpUnreachable("away", null, null);
            }
            sink.accept(List.of(new ErpRecords.StockLevel("1896-S", "BLUE", BigDecimal.TEN)));
            return new ReadResult(changedSince == null, world.clock.instant());
        }

        @Override
        public ReadResult currencies(Consumer<List<ErpRecords.CurrencyRate>> sink) {
            LocalDate today = LocalDate.now(world.clock);
            sink.accept(List.of(
                    rate(today.minusDays(1), factor),
                    rate(today.minusDays(9), BigDecimal.ONE),
                    rate(today.plusDays(1), BigDecimal.TEN)));
            return new ReadResult(true, world.clock.instant());
        }

        private ErpRecords.CurrencyRate rate(LocalDate from, BigDecimal units) {
            return new ErpRecords.CurrencyRate("USD", from, units, BigDecimal.ONE, BigDecimal.ONE);
        }

        @Override
        public ReadResult customers(Instant changedSince, Consumer<List<ErpRecords.Customer>> sink) {
            if (changedSince == null) {
                sink.accept(List.of(customer("10000", "")));
                sink.accept(List.of(customer("20000", "USD")));
            }
            return new ReadResult(changedSince == null, world.clock.instant());
        }

        private ErpRecords.Customer customer(String number, String currency) {
            return new ErpRecords.Customer(
                    number,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    currency,
                    true,
                    false,
                    BigDecimal.ZERO,
                    "",
                    "",
                    "",
                    "en",
                    "NONE",
                    List.of());
        }
    }

    private static final class Levels implements StockFeed {

        private final List<Boolean> complete = new ArrayList<>();

        @Override
        public int applyLevels(UUID channel, List<LevelRow> rows, boolean all, Instant asOf) {
            complete.add(all);
            return rows.size();
        }

        @Override
        public int replaceReceipts(UUID channel, List<ReceiptRow> rows) {
            return rows.size();
        }
    }

    private static final class Customers implements CustomerFeed {

        private final List<Row> rows = new ArrayList<>();
        private Set<String> kept = Set.of();
        private RuntimeException failure;

        @Override
        public int apply(UUID channel, List<Row> portion) {
            if (failure != null) {
                throw failure;
            }
            rows.addAll(portion);
            return portion.size();
        }

        @Override
        public int retireAllBut(UUID channel, Set<String> numbers) {
            kept = numbers;
            return 0;
        }
    }
}
