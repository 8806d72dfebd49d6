package org.webnav.erp.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.connector.api.ErpRecords;
import org.webnav.erp.core.EmptyErp;
import org.webnav.erp.core.World;
import org.webnav.erp.core.transfer.Transfers;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.stock.api.StockFeed;

/** Each order of the portal counts once: as a reservation until the ERP's demand has it, and never as both. */
@RunWith(Parameterized.class)
public final class OpenDemandTest {

    private static final UUID ORDER = new UUID(7, 7);
    private static final BigDecimal STOCK = BigDecimal.valueOf(100);

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final World world;
    private final Transfers transfers;
    private final SynchroniseJob job;
    private final Erp erp = new Erp();
    private final Held held = new Held();
    private final Levels levels = new Levels();

    public OpenDemandTest(TestDatabase database) {
        world = new World(database);
        transfers = new Transfers(world);
        SyncStates states = new SyncStates(world.unit.jpa(), world.unit.callers(), world.clock);
        Synchroniser synchroniser = new Synchroniser(states, world.settings, world.clock);
        synchroniser.bind(new StockSubjects(levels, held, transfers.store(), world.clock));
        job = new SynchroniseJob(synchroniser, world.connectors, world, world.process);
        world.connect(erp);
    }

    @Before
    public void order() {
        erp.orders.put("S1", 30);
        held.orders.put(ORDER, false);
        transfers.queue(ORDER, "R7");
    }

    @After
    public void close() {
        world.close();
    }

    @Test
    public void countsAnOrderThatWasHandedOverBeforeTheReadingAsDemandOnly() {
        erp.orders.put("S7", 5);
        transfers.acknowledge(ORDER, "S7");
        held.orders.put(ORDER, true);

        read();

        assertThat(levels.reserved).isEqualByComparingTo("35");
        assertThat(held.orders).isEmpty();
    }

    @Test
    public void countsAnOrderThatIsAcknowledgedWhileTheReadingGoesOnAsReservationOnly() {
        erp.orders.put("S7", 5);
        erp.afterReading = () -> {
            transfers.acknowledge(ORDER, "S7");
            held.orders.put(ORDER, true);
        };

        read();
        assertThat(levels.reserved).isEqualByComparingTo("30");
        assertThat(held.orders).containsEntry(ORDER, true);

        erp.afterReading = () -> {};
        read();
        assertThat(levels.reserved).isEqualByComparingTo("35");
        assertThat(held.orders).isEmpty();
    }

    @Test
    public void countsAnOrderInDoubtAsReservationOnly() {
        erp.orders.put("S7", 5);
        erp.references.put("R7", "S7");
        transfers.doubt(ORDER);

        read();

        assertThat(levels.reserved).isEqualByComparingTo("30");
        assertThat(held.orders).containsEntry(ORDER, false);
    }

    @Test
    public void countsWhatTheErpHasOfAnOrderThatReservesNothing() {
        erp.orders.put("S7", 5);
        erp.references.put("R7", "S7");
        transfers.doubt(ORDER);
        held.orders.clear();

        read();

        assertThat(levels.reserved).isEqualByComparingTo("35");
    }

    @Test
    public void asksForAllLevelsWhenOrdersTakeOtherThingsThanBefore() {
        read();
        read();
        assertThat(erp.askedSince).hasSize(2).last().isNotNull();

        erp.orders.put("S2", 1);
        read();
        assertThat(erp.askedSince.subList(2, 4)).element(1).isNull();
        assertThat(levels.reserved).isEqualByComparingTo("31");
    }

    private void read() {
        world.clock.move(java.time.Duration.ofSeconds(20));
        job.run();
    }

    private final class Erp extends EmptyErp {

        private final Map<String, Integer> orders = new LinkedHashMap<>();
        private final Map<String, String> references = new LinkedHashMap<>();
        private final List<Instant> askedSince = new ArrayList<>();
        private Runnable afterReading = () -> {};

        @Override
        public ReadResult demand(Consumer<List<ErpRecords.Demand>> sink) {
            orders.forEach((order, quantity) -> sink.accept(List.of(new ErpRecords.Demand(
                    order, "A", "BLUE", LocalDate.now(world.clock), BigDecimal.valueOf(quantity)))));
            afterReading.run();
            return new ReadResult(true, world.clock.instant());
        }

        @Override
        public ReadResult stock(Instant changedSince, Consumer<List<ErpRecords.StockLevel>> sink) {
            askedSince.add(changedSince);
            sink.accept(List.of(new ErpRecords.StockLevel("A", "BLUE", STOCK)));
            return new ReadResult(changedSince == null, world.clock.instant());
        }

        @Override
        public Lookup find(String reference) {
            String number = references.get(reference);
            return new Lookup(number == null ? List.of() : List.of(number), 1);
        }
    }

    /** Reservations by order: whether it was handed over. */
    private static final class Held extends NoDemand {

        private final Map<UUID, Boolean> orders = new LinkedHashMap<>();

        @Override
        public List<Reservation> reservations(UUID channel) {
            return orders.entrySet().stream()
                    .map(e -> new Reservation(e.getKey(), e.getValue()))
                    .toList();
        }

        @Override
        public int replaceDemand(UUID channel, List<DemandRow> rows, Set<UUID> counted) {
            orders.keySet().removeAll(counted);
            return rows.size();
        }
    }

    private static final class Levels implements StockFeed {

        private BigDecimal reserved;

        @Override
        public int applyLevels(UUID channel, List<LevelRow> rows, boolean all, Instant asOf) {
            assertThat(rows).hasSize(1);
            reserved = rows.get(0).reserved();
            assertThat(rows.get(0).quantity()).isEqualByComparingTo(STOCK.subtract(reserved));
            return 1;
        }

        @Override
        public int replaceReceipts(UUID channel, List<ReceiptRow> rows) {
            return 0;
        }
    }
}
