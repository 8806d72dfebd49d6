package org.webnav.orders.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.webnav.orders.core.World.line;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.TransferState;
import org.webnav.orders.api.spi.OrderGuard.Decision;
import org.webnav.orders.core.World.Guard;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.testkit.TestDatabase;

@RunWith(Parameterized.class)
public class TransfersTest {

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @Parameter
    public TestDatabase database;

    private final Guard guard = new Guard(Decision.ALLOW, "");
    private World world;
    private Order order;

    @Before
    public void open() {
        world = new World(database);
        world.guards.addGuard(guard);
        order = world.submitted();
        world.events.clear();
        world.asExchange();
    }

    @After
    public void close() {
        world.close();
    }

    @Test
    public void tellsHowFarTheOrderIs() {
        world.transfers.progress(order.id(), TransferState.UNKNOWN, 1, "No answer");

        Order.Transfer transfer = world.transfers.forTransfer(order.id()).transfer();
        assertThat(transfer.state()).isEqualTo(TransferState.UNKNOWN);
        assertThat(transfer.attempts()).isEqualTo(1);
        assertThat(transfer.message()).isEqualTo("No answer");
    }

    @Test
    public void keepsTheErpsNumberAndHandsOverOnce() {
        world.transfers.acknowledged(order.id(), "1001", 1);
        world.transfers.acknowledged(order.id(), "1001", 1);
        world.transfers.progress(order.id(), TransferState.SENDING, 2, "late");

        Order after = world.transfers.forTransfer(order.id());
        assertThat(after.state()).isEqualTo(OrderState.ACKNOWLEDGED);
        assertThat(after.transfer().state()).isEqualTo(TransferState.ACKNOWLEDGED);
        assertThat(after.transfer().erpNumber()).isEqualTo("1001");
        assertThat(guard.told).containsExactly("check 24.2", "handedOver");
        assertThat(world.stock.reserved).isEmpty();
        assertThat(world.events).containsExactly("orders.acknowledged " + order.id());
        assertThatThrownBy(() -> world.transfers.acknowledged(order.id(), "1002", 1))
                .isInstanceOf(Conflict.class);
    }

    @Test
    public void isOnItsWayAgainWhenTheErpLostIt() {
        assertThatThrownBy(() -> world.transfers.lost(order.id())).isInstanceOf(Conflict.class);
        world.transfers.acknowledged(order.id(), "1001", 1);

        world.transfers.lost(order.id());

        Order lost = world.transfers.forTransfer(order.id());
        assertThat(lost.state()).isEqualTo(OrderState.SUBMITTED);
        assertThat(lost.transfer().state()).isEqualTo(TransferState.UNKNOWN);
        assertThat(lost.transfer().reference()).isEqualTo(order.transfer().reference());
        world.transfers.acknowledged(order.id(), "1005", 2);
        assertThat(world.transfers.forTransfer(order.id()).transfer().erpNumber())
                .isEqualTo("1005");
        assertThat(world.orders.history(order.id())).extracting(e -> e.what()).contains("lost");
    }

    @Test
    public void undoesEveryReservationOnceWhenTheErpRefuses() {
        world.transfers.refused(order.id(), "x".repeat(2000), 1);
        world.transfers.refused(order.id(), "again", 1);

        Order after = world.transfers.forTransfer(order.id());
        assertThat(after.state()).isEqualTo(OrderState.REFUSED);
        assertThat(after.transfer().message()).hasSize(1000);
        assertThat(guard.told).containsExactly("check 24.2", "release");
        assertThat(world.stock.reserved).isEmpty();
        assertThat(world.events).containsExactly("orders.refused " + order.id());
        assertThatThrownBy(() -> world.transfers.acknowledged(order.id(), "1001", 1))
                .isInstanceOf(Conflict.class);
    }

    @Test
    public void cancelsASubmittedOrderThatIsThenNeverSent() {
        world.asBuyer(World.CANNON);
        Order cancelled = world.orders.cancel(order.id(), order.version());

        assertThat(cancelled.state()).isEqualTo(OrderState.CANCELLED);
        assertThat(cancelled.transfer().state()).isEqualTo(TransferState.NONE);
        assertThat(guard.told).containsExactly("check 24.2", "release");
        assertThat(world.stock.reserved).isEmpty();
        assertThat(world.events).contains("orders.cancelled " + order.id());
        world.asExchange();
        assertThat(claimed()).isFalse();
        assertThat(world.transfers.forTransfer(order.id()).transfer().state()).isEqualTo(TransferState.NONE);
    }

    @Test
    public void cancelsWhatTheErpDidNotTake() {
        world.transfers.progress(order.id(), TransferState.SENDING, 1, "");
        world.transfers.progress(order.id(), TransferState.QUEUED, 0, "The ERP is away");
        world.asBuyer(World.CANNON);

        Order cancelled = world.orders.cancel(order.id(), -1);

        assertThat(cancelled.state()).isEqualTo(OrderState.CANCELLED);
        assertThat(cancelled.transfer().message()).isEmpty();
    }

    @Test
    public void cancelsNothingThatTheErpMayHave() {
        for (TransferState state : List.of(TransferState.SENDING, TransferState.UNKNOWN, TransferState.CONFLICT)) {
            world.asExchange();
            world.transfers.progress(order.id(), state, 1, "");

            assertThat(cancellation()).as(state.name()).isEqualTo("orders.in-transfer");
        }
        world.asExchange();
        world.transfers.acknowledged(order.id(), "1001", 1);

        assertThat(cancellation()).isEqualTo("orders.not-a-draft");
        assertThat(guard.told).containsExactly("check 24.2", "handedOver");
    }

    @Test
    public void eitherCancelsOrSendsWhenBothComeAtOnce() throws Exception {
        ExecutorService sender = Executors.newSingleThreadExecutor();
        try {
            for (int round = 0; round < 25; round++) {
                world.asBuyer(World.CANNON);
                order = world.submitted();
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Boolean> sent = sender.submit(() -> {
                    world.asExchange();
                    start.await();
                    return claimed();
                });
                start.await();
                boolean cancelled = cancellation().isEmpty();

                assertThat(cancelled).isNotEqualTo(sent.get(60, TimeUnit.SECONDS));
            }
        } finally {
            sender.shutdownNow();
        }
    }

    /** As the exchange does it: tells that a request is about to leave, then looks whether it may. */
    private boolean claimed() {
        return world.unit.repository().in(scope -> {
            world.transfers.progress(order.id(), TransferState.SENDING, 1, "");
            return world.transfers.forTransfer(order.id()).state() == OrderState.SUBMITTED;
        });
    }

    /** The code of the refusal, empty when the order was cancelled. */
    private String cancellation() {
        world.asBuyer(World.CANNON);
        try {
            world.orders.cancel(order.id(), -1);
            return "";
        } catch (Conflict refused) {
            return refused.code();
        }
    }

    @Test
    public void takesACorrectedOrderAgainWithItsNumberUnderANewReference() {
        world.transfers.refused(order.id(), "The item is blocked", 1);
        world.asBuyer(World.CANNON);

        Order corrected = world.orders.change(order.id(), -1, World.of(line("1896-S", "3", "")));
        assertThat(corrected.state()).isEqualTo(OrderState.REFUSED);
        assertThat(corrected.transfer().message()).isEqualTo("The item is blocked");
        assertThat(world.stock.reserved).isEmpty();
        Order again = world.orders.submit(order.id(), corrected.version());

        assertThat(again.state()).isEqualTo(OrderState.SUBMITTED);
        assertThat(again.number()).isEqualTo(order.number());
        assertThat(again.transfer().state()).isEqualTo(TransferState.QUEUED);
        assertThat(again.transfer().reference())
                .isEqualTo(OrderReference.after(order.transfer().reference()));
        assertThat(again.transfer().message()).isEmpty();
        assertThat(guard.told).containsExactly("check 24.2", "release", "check 36.3");
        assertThat(world.stock.reserved).containsOnlyKeys(order.id());
        assertThat(world.events).containsExactly("orders.refused " + order.id(), "orders.submitted " + order.id());
        assertThat(world.submitted().number()).isEqualTo("SO-2026-000002");
    }

    @Test
    public void refusesACorrectedOrderAgain() {
        world.transfers.refused(order.id(), "The item is blocked", 1);
        world.asBuyer(World.CANNON);
        world.orders.submit(order.id(), -1);
        world.asExchange();

        world.transfers.refused(order.id(), "Still blocked", 2);

        Order after = world.transfers.forTransfer(order.id());
        assertThat(after.state()).isEqualTo(OrderState.REFUSED);
        assertThat(after.transfer().message()).isEqualTo("Still blocked");
        assertThat(guard.told).containsExactly("check 24.2", "release", "check 24.2", "release");
    }

    @Test
    public void keepsARefusedOrderRefusedWhenAGuardBlocksIt() {
        world.transfers.refused(order.id(), "The item is blocked", 1);
        world.guards.addGuard(new Guard(Decision.BLOCK, "orders.credit-exceeded"));
        world.asBuyer(World.CANNON);

        assertThatThrownBy(() -> world.orders.submit(order.id(), -1)).isInstanceOf(Conflict.class);

        assertThat(world.orders.get(order.id()).state()).isEqualTo(OrderState.REFUSED);
        assertThat(world.events).containsExactly("orders.refused " + order.id());
    }

    @Test
    public void givesARefusedOrderToNoOtherCustomer() {
        world.transfers.refused(order.id(), "The item is blocked", 1);
        world.asAccountManager();

        assertThatThrownBy(() ->
                        world.orders.change(order.id(), -1, World.forBuyer(World.SELANGOR, line("1896-S", "1", ""))))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.code()).isEqualTo("orders.customer-fixed"));
    }

    @Test
    public void cancelsARefusedOrderForGood() {
        world.transfers.refused(order.id(), "The item is blocked", 1);

        assertThat(cancellation()).isEmpty();

        Order.Transfer transfer = world.orders.get(order.id()).transfer();
        assertThat(transfer.state()).isEqualTo(TransferState.REFUSED);
        assertThatThrownBy(() -> world.orders.submit(order.id(), -1)).isInstanceOf(Conflict.class);
    }

    @Test
    public void isForTheExchangeOnly() {
        world.asBuyer(World.CANNON);

        assertThatThrownBy(() -> world.transfers.acknowledged(order.id(), "1001", 1))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    public void refusesToAcknowledgeADraft() {
        world.asBuyer(World.CANNON);
        Order draft = world.draft(line("1896-S", "1", ""));
        world.asExchange();

        assertThatThrownBy(() -> world.transfers.acknowledged(draft.id(), "1001", 1))
                .isInstanceOf(Conflict.class);
    }
}
