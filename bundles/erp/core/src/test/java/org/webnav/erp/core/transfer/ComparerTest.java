package org.webnav.erp.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.erp.api.Exchange.Attempt;
import org.webnav.erp.core.World;
import org.webnav.orders.api.OrderState;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Unavailable;
import org.webnav.platform.testkit.TestDatabase;

@RunWith(Parameterized.class)
public final class ComparerTest {

    private static final UUID ORDER = new UUID(5, 5);
    private static final Duration DAY = Duration.ofDays(1);

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final World world;
    private final KnownOrders orders = new KnownOrders();
    private final ScriptedErp erp;
    private final TransferStore store;
    private final List<String> audit = new ArrayList<>();
    private TransferJob transfers;
    private CompareJob job;
    private Retries people;

    public ComparerTest(TestDatabase database) {
        world = new World(database);
        erp = new ScriptedErp(world.clock);
        store = new TransferStore(world.unit.jpa(), world.unit.callers(), world.clock);
    }

    @Before
    public void start() {
        world.connect(erp);
        Desk desk = new Desk(store, world, orders);
        transfers = new TransferJob(desk, world.connectors, world, world.process, world.settings, world.clock);
        Comparer comparer = new Comparer(store, world, world.settings, world.clock);
        job = new CompareJob(comparer, world.connectors, world, world.process);
        people = new Retries(store, world, (action, subject, facts) -> audit.add(action), world.clock);
        people.desk = desk;
    }

    @After
    public void close() {
        world.close();
    }

    @Test
    public void leavesAloneWhatBothSidesHave() {
        send(ORDER);
        compareAfter(DAY);
        assertThat(found().step()).isEqualTo(Step.ACKNOWLEDGED);
        assertThat(store.attempts(ORDER)).hasSize(1);
        assertThat(found().next()).isEqualTo(world.clock.instant().plus(DAY));
    }

    @Test
    public void looksFirstWhenTheErpHasCommittedEverything() {
        send(ORDER);
        erp.documents.clear();
        compareAfter(Duration.ofMinutes(59));
        assertThat(found().step()).isEqualTo(Step.ACKNOWLEDGED);
        compareAfter(Duration.ofMinutes(1));
        assertThat(found().step()).isEqualTo(Step.DIFFERS);
        assertThat(found().note()).contains("S1000");
        assertThat(store.attempts(ORDER)).extracting(Attempt::outcome).containsExactly("acknowledged", "differs");
    }

    @Test
    public void saysADifferenceOnceAndForgetsItWhenItIsGone() {
        send(ORDER);
        documents().add("S2000");
        compareAfter(DAY);
        compareAfter(DAY);
        assertThat(found().note()).contains("S1000", "S2000");
        assertThat(store.attempts(ORDER)).hasSize(2);
        documents().remove("S2000");
        compareAfter(DAY);
        assertThat(found().step()).isEqualTo(Step.ACKNOWLEDGED);
        assertThat(found().note()).isEmpty();
    }

    @Test
    public void namesAnotherNumber() {
        send(ORDER);
        documents().set(0, "S7777");
        compareAfter(DAY);
        assertThat(found().note()).contains("S7777", "S1000");
    }

    @Test
    public void stopsComparingOldOrders() {
        send(ORDER);
        compareAfter(world.settings.compareFor());
        erp.documents.clear();
        compareAfter(Duration.ofDays(365));
        assertThat(found().step()).isEqualTo(Step.ACKNOWLEDGED);
    }

    @Test
    public void changesNothingWhileTheErpIsAway() {
        IntStream.range(0, 150).forEach(i -> submit(new UUID(7, i)));
        transferAll();
        erp.away = true;
        compareAfter(DAY);
        erp.away = false;
        erp.documents.clear();
        compareAfter(Duration.ofMinutes(5));
        assertThat(IntStream.range(0, 150)
                        .mapToObj(i -> store.find(new UUID(7, i)).orElseThrow()))
                .allSatisfy(transfer -> assertThat(transfer.step()).isEqualTo(Step.DIFFERS));
    }

    @Test
    public void sendsAgainWhatTheErpLost() {
        send(ORDER);
        erp.documents.clear();
        compareAfter(DAY);
        people.retry(found());
        assertThat(orders.lives).containsEntry(ORDER, OrderState.SUBMITTED);
        transferAll();
        assertThat(found().step()).isEqualTo(Step.ACKNOWLEDGED);
        assertThat(documents()).containsExactly("S1001");
        assertThat(orders.numbers).containsEntry(ORDER, "S1001");
        assertThat(audit).containsExactly("erp.retry");
    }

    @Test
    public void sendsNothingThatCameBackMeanwhile() {
        send(ORDER);
        List<String> lost = List.copyOf(documents());
        erp.documents.clear();
        compareAfter(DAY);
        people.retry(found());
        erp.documents.put(orders.reference(ORDER), new ArrayList<>(lost));
        transferAll();
        assertThat(documents()).containsExactly("S1000");
        assertThat(found().step()).isEqualTo(Step.ACKNOWLEDGED);
    }

    @Test
    public void leavesALostOrderWhileTheOrdersAreStopped() {
        send(ORDER);
        erp.documents.clear();
        compareAfter(DAY);
        people.desk = null;
        assertThatThrownBy(() -> people.retry(found())).isInstanceOf(Unavailable.class);
        assertThat(found().step()).isEqualTo(Step.DIFFERS);
    }

    @Test
    public void comparesNoMoreWhatAPersonAccepted() {
        send(ORDER);
        erp.documents.clear();
        compareAfter(DAY);
        people.accept(found());
        compareAfter(DAY);
        assertThat(found().step()).isEqualTo(Step.ACKNOWLEDGED);
        assertThat(audit).containsExactly("erp.accept");
        assertThatThrownBy(() -> people.accept(found())).isInstanceOf(Conflict.class);
    }

    private void send(UUID order) {
        submit(order);
        transferAll();
    }

    private void submit(UUID order) {
        world.process.run(
                world.channel,
                () -> store.enqueue(order, "W" + order.getLeastSignificantBits(), orders.reference(order)));
    }

    private void transferAll() {
        for (int i = 0; i < 5; i++) {
            transfers.run();
        }
    }

    private void compareAfter(Duration pause) {
        world.clock.move(pause);
        job.run();
    }

    private Transfer found() {
        return store.find(ORDER).orElseThrow();
    }

    private List<String> documents() {
        return erp.documents.get(orders.reference(ORDER));
    }
}
