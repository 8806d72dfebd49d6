package org.webnav.erp.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.erp.api.Exchange.Attempt;
import org.webnav.erp.core.ErpHealth;
import org.webnav.erp.core.World;
import org.webnav.erp.core.transfer.ScriptedErp.Fault;
import org.webnav.erp.core.transfer.ScriptedErp.Killed;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.TransferState;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.spi.Event;
import org.webnav.platform.testkit.TestDatabase;

@RunWith(Parameterized.class)
public final class TransferTest {

    private static final UUID ORDER = new UUID(5, 5);

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final World world;
    private final KnownOrders orders = new KnownOrders();
    private final ScriptedErp erp;
    private final TransferStore store;
    private final TransferQueue queue;
    private Desk desk;
    private TransferJob job;

    public TransferTest(TestDatabase database) {
        world = new World(database);
        erp = new ScriptedErp(world.clock);
        store = new TransferStore(world.unit.jpa(), world.unit.callers(), world.clock);
        queue = new TransferQueue(store);
    }

    @Before
    public void start() {
        world.connect(erp);
        job = job();
    }

    @After
    public void close() {
        world.close();
    }

    private TransferJob job() {
        desk = new Desk(store, world, orders);
        return new TransferJob(desk, world.connectors, world, world.process, world.settings, world.clock);
    }

    private void submit(UUID order) {
        Map<String, String> data =
                Map.of("number", "W" + order.getLeastSignificantBits(), "reference", orders.reference(order));
        queue.handle(new Event(order, world.channel.id(), "orders.submitted", order, data, world.clock.instant()));
    }

    private static String reference(UUID order) {
        return "R" + order.getLeastSignificantBits();
    }

    private Step step() {
        return store.find(ORDER).orElseThrow().step();
    }

    private void behave(Fault fault) {
        erp.script = () -> fault;
    }

    @Test
    public void sendsASubmittedOrderOnceHoweverOftenTheEventComes() {
        submit(ORDER);
        submit(ORDER);
        job.run();
        submit(ORDER);
        job.run();
        assertThat(erp.documents.get(reference(ORDER))).hasSize(1);
        assertThat(orders.numbers).containsEntry(ORDER, "S1000");
        assertThat(store.attempts(ORDER)).extracting(Attempt::outcome).containsExactly("acknowledged");
    }

    @Test
    public void handsOverBeforeTheOrdersReleaseWhatTheyReserved() {
        List<String> told = new ArrayList<>();
        desk.handover = order -> told.add("handed over as " + orders.states.get(order));
        submit(ORDER);
        job.run();
        assertThat(told).containsExactly("handed over as SENDING");
        assertThat(orders.numbers).containsKey(ORDER);
    }

    @Test
    public void handsNothingOverThatTheErpRefused() {
        desk.handover = order -> {
            throw new AssertionError("refused");
        };
        behave(Fault.REFUSES);
        submit(ORDER);
        job.run();
        assertThat(step()).isEqualTo(Step.REFUSED);
    }

    @Test
    public void commitsSendingBeforeTheFirstByte() {
        submit(ORDER);
        erp.script = () -> {
            assertThat(step()).isEqualTo(Step.SENDING);
            return Fault.NONE;
        };
        job.run();
        assertThat(step()).isEqualTo(Step.ACKNOWLEDGED);
    }

    @Test
    public void looksALostAnswerUpOnlyAfterTheQuietPeriod() {
        submit(ORDER);
        behave(Fault.LOSES_ANSWER);
        job.run();
        world.clock.move(world.quiet().minusSeconds(1));
        job.run();
        assertThat(step()).isEqualTo(Step.UNKNOWN);
        world.clock.move(Duration.ofSeconds(1));
        job.run();
        assertThat(step()).isEqualTo(Step.ACKNOWLEDGED);
        assertThat(store.attempts(ORDER)).extracting(Attempt::outcome).containsExactly("unknown", "found");
    }

    @Test
    public void sendsAgainWhatTheErpDoesNotHave() {
        submit(ORDER);
        behave(Fault.LOSES_REQUEST);
        job.run();
        behave(Fault.NONE);
        world.clock.move(world.quiet());
        job.run();
        job.run();
        assertThat(erp.documents.get(reference(ORDER))).hasSize(1);
        assertThat(store.find(ORDER).orElseThrow().attempts()).isEqualTo(2);
    }

    @Test
    public void takesTheOrderOfAKilledProcessForUnknownWhenItsClaimRunsOut() {
        submit(ORDER);
        behave(Fault.KILLED_AND_COMMITS_LATE);
        assertThatThrownBy(job::run).isInstanceOf(Killed.class);
        behave(Fault.NONE);
        job = job();
        job.run();
        assertThat(step()).isEqualTo(Step.SENDING);
        world.clock.move(world.settings.claim());
        job.run();
        assertThat(step()).isEqualTo(Step.UNKNOWN);
        world.clock.move(world.quiet());
        job.run();
        assertThat(step()).isEqualTo(Step.ACKNOWLEDGED);
        assertThat(erp.documents.get(reference(ORDER))).hasSize(1);
    }

    @Test
    public void waitsLongerAndLongerForAnErpThatIsAway() {
        submit(ORDER);
        erp.away = true;
        job.run();
        assertThat(step()).isEqualTo(Step.QUEUED);
        assertThat(store.find(ORDER).orElseThrow().attempts()).isZero();
        assertThat(new ErpHealth(world.connectors).check().note()).isEqualTo("test: away");
        assertThat(new ErpHealth(world.connectors).check().ready()).isTrue();
        world.clock.move(Duration.ofSeconds(1));
        job.run();
        world.clock.move(Duration.ofSeconds(1));
        job.run();
        assertThat(store.attempts(ORDER)).hasSize(2);
        erp.away = false;
        world.clock.move(Duration.ofSeconds(1));
        job.run();
        assertThat(step()).isEqualTo(Step.ACKNOWLEDGED);
    }

    @Test
    public void leavesARefusedOrderToAPerson() {
        submit(ORDER);
        behave(Fault.REFUSES);
        job.run();
        assertThat(orders.states).containsEntry(ORDER, TransferState.REFUSED);
        behave(Fault.NONE);
        submit(ORDER);
        job.run();
        assertThat(step()).isEqualTo(Step.REFUSED);
        Transfer refused = store.find(ORDER).orElseThrow();
        Retries retries = new Retries(store, world, (action, subject, facts) -> {}, world.clock);
        assertThatThrownBy(() -> retries.retry(refused)).isInstanceOf(Conflict.class);
        assertThat(erp.documents).isEmpty();
    }

    @Test
    public void sendsACorrectedOrderOnceUnderItsNewReference() {
        submit(ORDER);
        behave(Fault.REFUSES);
        job.run();
        behave(Fault.LOSES_ANSWER);
        resubmit("R5-2");
        submit(ORDER);
        job.run();
        submit(ORDER);
        world.clock.move(world.quiet());
        job.run();
        assertThat(step()).isEqualTo(Step.ACKNOWLEDGED);
        assertThat(erp.documents).containsOnlyKeys("R5-2");
        assertThat(erp.documents.get("R5-2")).hasSize(1);
        assertThat(store.attempts(ORDER)).extracting(Attempt::outcome).containsExactly("refused", "unknown", "found");
    }

    @Test
    public void sendsNothingUnderAReferenceThatIsNoLongerTheOrders() {
        submit(ORDER);
        orders.references.put(ORDER, "R5-2");
        job.run();
        assertThat(erp.documents).isEmpty();
        assertThat(step()).isEqualTo(Step.CONFLICT);
    }

    private void resubmit(String reference) {
        orders.lives.put(ORDER, OrderState.SUBMITTED);
        orders.references.put(ORDER, reference);
        submit(ORDER);
    }

    @Test
    public void sendsNoOrderThatIsCancelled() {
        submit(ORDER);
        orders.lives.put(ORDER, OrderState.CANCELLED);
        job.run();
        assertThat(erp.documents).isEmpty();
        assertThat(step()).isEqualTo(Step.CONFLICT);
        assertThat(store.attempts(ORDER)).isEmpty();
    }

    @Test
    public void callsAPersonWhenTheErpHasWhatWasCancelled() {
        submit(ORDER);
        behave(Fault.LOSES_ANSWER);
        job.run();
        orders.lives.put(ORDER, OrderState.CANCELLED);
        world.clock.move(world.quiet());
        job.run();
        Transfer conflict = store.find(ORDER).orElseThrow();
        assertThat(conflict.step()).isEqualTo(Step.CONFLICT);
        assertThat(conflict.erpNumber()).isEqualTo("S1000");
    }

    @Test
    public void callsAPersonWhenTheErpHasHalfAnOrder() {
        submit(ORDER);
        behave(Fault.LOSES_ANSWER);
        erp.linesMissing = 1;
        job.run();
        world.clock.move(world.quiet());
        job.run();
        assertThat(orders.states).containsEntry(ORDER, TransferState.CONFLICT);
        erp.linesMissing = 0;
        Transfer conflict = store.find(ORDER).orElseThrow();
        store.move(conflict, conflict.retried(world.clock.instant()));
        job.run();
        assertThat(step()).isEqualTo(Step.ACKNOWLEDGED);
    }

    @Test
    public void keepsTheTransferWhileTheOrdersAreBroken() {
        submit(ORDER);
        orders.broken = new IllegalStateException("stopping");
        job.run();
        assertThat(step()).isEqualTo(Step.QUEUED);
        assertThat(erp.documents).isEmpty();
        orders.broken = null;
        world.clock.move(Duration.ofSeconds(5));
        job.run();
        assertThat(step()).isEqualTo(Step.ACKNOWLEDGED);
    }

    @Test
    public void ignoresWhatAPausedNodeWantsToWrite() {
        submit(ORDER);
        Transfer old = store.find(ORDER).orElseThrow();
        job.run();
        assertThat(store.move(old, old.conflict("late"))).isFalse();
        assertThat(step()).isEqualTo(Step.ACKNOWLEDGED);
    }

    @Test
    public void hasEveryOrderInTheErpExactlyOnceWhateverHappens() {
        Random random = new Random(20260302);
        Fault[] faults = Fault.values();
        Map<Fault, Integer> seen = new HashMap<>();
        erp.script = () -> {
            Fault fault = random.nextInt(3) == 0 ? faults[random.nextInt(faults.length)] : Fault.NONE;
            seen.merge(fault, 1, Integer::sum);
            return fault == Fault.REFUSES ? Fault.NONE : fault;
        };
        for (int i = 0; i < 300; i++) {
            submit(new UUID(9, i));
        }
        for (int round = 0; round < 400 && open(); round++) {
            erp.away = random.nextInt(10) == 0;
            runOrDie();
            world.clock.move(Duration.ofSeconds(random.nextInt(60)));
        }
        erp.settleLate();
        assertThat(open()).isFalse();
        assertThat(seen).hasSize(faults.length);
        assertThat(erp.documents).hasSize(300);
        assertThat(erp.documents.values())
                .allSatisfy(numbers -> assertThat(numbers).hasSize(1));
        for (int i = 0; i < 300; i++) {
            UUID order = new UUID(9, i);
            assertThat(erp.documents.get(reference(order))).containsExactly(orders.numbers.get(order));
        }
    }

    private boolean open() {
        return !orders.states.values().stream().allMatch(TransferState.ACKNOWLEDGED::equals)
                || orders.states.size() < 300;
    }

    private void runOrDie() {
        try {
            job.run();
        } catch (Killed e) {
            job = job();
        }
    }
}
