package org.webnav.orders.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.webnav.orders.core.World.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.Orders.HistoryEntry;
import org.webnav.orders.api.TransferState;
import org.webnav.orders.api.spi.OrderGuard.Decision;
import org.webnav.orders.core.World.Guard;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.testkit.TestDatabase;

@RunWith(Parameterized.class)
public class SubmissionTest {

    private static final int THREADS = 8;
    private static final int ORDERS_EACH = 5;

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @Parameter
    public TestDatabase database;

    private World world;

    @Before
    public void open() {
        world = new World(database);
    }

    @After
    public void close() {
        world.close();
    }

    @Test
    public void numbersQueuesAndAnnouncesTheOrder() {
        Order order = world.orders.submit(
                world.draft(line("1896-S", "2", "BOX"), line("1896-S", "1", "")).id(), -1);

        assertThat(order).as("the answer of submitting it").isEqualTo(world.orders.get(order.id()));
        assertThat(order.number()).isEqualTo("SO-2026-000001");
        assertThat(order.state()).isEqualTo(OrderState.SUBMITTED);
        assertThat(order.submitted()).isEqualTo(World.CLOCK.instant());
        assertThat(order.transfer().state()).isEqualTo(TransferState.QUEUED);
        assertThat(order.transfer().reference()).isEqualTo(OrderReference.of(order.id()));
        assertThat(world.events).containsExactly("orders.submitted " + order.id());
        assertThat(world.audit).containsExactly("orders.create", "orders.submit");
        assertThat(world.stock.reserved.get(order.id())).singleElement().satisfies(demand -> {
            assertThat(demand.item()).isEqualTo("1896-S");
            assertThat(demand.quantity()).isEqualByComparingTo(new BigDecimal("25"));
        });
        assertThat(world.orders.history(order.id()))
                .extracting(HistoryEntry::what)
                .containsExactly("created", "submitted");
    }

    @Test
    public void refusesToSubmitTwice() {
        Order order = world.submitted();

        assertThat(conflict(() -> world.orders.submit(order.id(), -1)).code()).isEqualTo("orders.not-a-draft");
        assertThat(conflict(() -> world.orders.change(order.id(), -1, World.of(line("1896-S", "1", ""))))
                        .code())
                .isEqualTo("orders.not-a-draft");
    }

    @Test
    public void leavesTheDraftAndTheNumberWhenAGuardBlocks() {
        Order draft = world.draft(line("1896-S", "2", ""));
        Guard guard = new Guard(Decision.BLOCK, "orders.credit-exceeded");
        world.guards.addGuard(guard);

        Conflict refused = conflict(() -> world.orders.submit(draft.id(), -1));

        assertThat(refused.code()).isEqualTo("orders.credit-exceeded");
        assertThat(refused.violations()).singleElement().satisfies(violation -> assertThat(violation.parameters())
                .containsEntry("limit", "100"));
        assertThat(guard.told).containsExactly("check 24.2");
        Order after = world.orders.get(draft.id());
        assertThat(after.state()).isEqualTo(OrderState.DRAFT);
        assertThat(after.version()).isEqualTo(draft.version());
        assertThat(after.number()).isEmpty();
        assertThat(world.stock.reserved).isEmpty();
        assertThat(world.events).isEmpty();
        world.guards.removeGuard(guard);
        assertThat(world.orders.submit(draft.id(), -1).number()).isEqualTo("SO-2026-000001");
    }

    @Test
    public void takesNoNumberWhenTheTransactionFailsAtItsEnd() {
        Order draft = world.draft(line("1896-S", "2", ""));

        assertThat(catchThrowableOfType(
                        () -> world.unit.repository().in(scope -> {
                            world.orders.submit(draft.id(), -1);
                            throw new IllegalStateException("The outer work fails");
                        }),
                        IllegalStateException.class))
                .isNotNull();

        assertThat(world.orders.submit(draft.id(), -1).number()).isEqualTo("SO-2026-000001");
    }

    @Test
    public void waitsForApprovalUntilTheGuardAgrees() {
        Order draft = world.draft(line("1896-S", "2", ""));
        Guard guard = new Guard(Decision.NEEDS_APPROVAL, "orders.above-own-limit");
        world.guards.addGuard(guard);

        Order waiting = world.orders.submit(draft.id(), -1);

        assertThat(waiting.state()).isEqualTo(OrderState.AWAITING_APPROVAL);
        assertThat(waiting.number()).isEmpty();
        assertThat(world.events).isEmpty();
        world.guards.removeGuard(guard);
        world.guards.addGuard(new Guard(Decision.WARN, "orders.overdue"));
        assertThat(world.orders.submit(draft.id(), -1).state()).isEqualTo(OrderState.SUBMITTED);
        assertThat(world.orders.history(draft.id()))
                .extracting(entry -> entry.what() + " " + entry.detail())
                .containsExactly("created ", "approval-needed orders.above-own-limit", "submitted orders.overdue");
    }

    @Test
    public void numbersWithoutGapsUnderEightThreads() throws Exception {
        List<String> numbers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> running = IntStream.range(0, THREADS)
                    .mapToObj(i -> threads.submit(this::submitSome))
                    .toList();
            for (Future<List<String>> one : running) {
                numbers.addAll(one.get(60, TimeUnit.SECONDS));
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, THREADS * ORDERS_EACH)
                        .mapToObj(i -> String.format("SO-2026-%06d", i))
                        .toList());
    }

    @Test
    public void submitsOnceWhenEightThreadsSubmitTheSame() throws Exception {
        Order draft = world.draft(line("1896-S", "2", ""));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<String> outcomes = new ArrayList<>();
        try {
            List<Future<String>> running = IntStream.range(0, THREADS)
                    .mapToObj(i -> threads.submit(() -> outcome(draft)))
                    .toList();
            for (Future<String> one : running) {
                outcomes.add(one.get(60, TimeUnit.SECONDS));
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(outcomes).filteredOn("SO-2026-000001"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("orders.not-a-draft"::equals).hasSize(THREADS - 1);
    }

    private String outcome(Order draft) {
        world.asBuyer(World.CANNON);
        try {
            return world.orders.submit(draft.id(), -1).number();
        } catch (Conflict refused) {
            return refused.code();
        }
    }

    private List<String> submitSome() {
        world.asBuyer(World.CANNON);
        return IntStream.range(0, ORDERS_EACH)
                .mapToObj(i -> world.submitted().number())
                .toList();
    }

    private static Conflict conflict(ThrowingCallable work) {
        return catchThrowableOfType(work, Conflict.class);
    }
}
