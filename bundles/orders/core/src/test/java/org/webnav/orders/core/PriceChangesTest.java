package org.webnav.orders.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.webnav.orders.core.World.line;

import java.math.BigDecimal;
import java.util.UUID;
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
import org.webnav.orders.api.spi.OrderGuard.Decision;
import org.webnav.orders.core.World.Guard;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.testkit.TestDatabase;

/** The price table changes between the draft and submitting it. */
@RunWith(Parameterized.class)
public class PriceChangesTest {

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
    public void refusesAPriceThatTheBuyerDidNotSeeAndKeepsNothing() {
        Guard guard = new Guard(Decision.ALLOW, "");
        world.guards.addGuard(guard);
        Order draft = world.draft(line("1900-S", "10", ""), line("1896-S", "2", ""));
        nowCosts("150.50");

        Conflict refused = refused(draft.id());

        assertThat(refused.code()).isEqualTo("orders.prices-changed");
        assertThat(refused).hasMessageContaining("EUR 485.21").hasMessageContaining("EUR 145.20");
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("lines[1].lineAmount");
            assertThat(violation.parameters())
                    .containsEntry("line", "2")
                    .containsEntry("before", "20.00")
                    .containsEntry("after", "301.00");
        });
        assertThat(world.orders.get(draft.id())).isEqualTo(draft);
        assertThat(world.stock.reserved).isEmpty();
        assertThat(world.events).isEmpty();
        assertThat(guard.told).isEmpty();
    }

    @Test
    public void takesTheNewPriceOnceItWasShown() {
        Order draft = world.draft(line("1896-S", "2", ""));
        nowCosts("150.50");

        Order seen = world.orders.reprice(draft.id(), draft.version());

        assertThat(seen).as("the answer of pricing it anew").isEqualTo(world.orders.get(draft.id()));
        assertThat(seen.version()).isGreaterThan(draft.version());
        assertThat(seen.amountIncludingVat().amount()).isEqualByComparingTo("364.21");
        assertThat(conflict(() -> world.orders.submit(draft.id(), draft.version()))
                        .code())
                .as("submitting what stood there before")
                .isEqualTo("orders.changed-meanwhile");
        assertThat(world.orders.submit(draft.id(), seen.version()).amount().amount())
                .isEqualByComparingTo("301");
        assertThat(world.orders.history(draft.id()))
                .extracting(HistoryEntry::what)
                .containsExactly("created", "repriced", "submitted");
        assertThat(world.orders.history(draft.id()).get(1).detail()).isEqualTo("EUR 24.20 → EUR 364.21");
    }

    @Test
    public void refusesWhenOnlyLinesChangeAndTheTotalStays() {
        world.prices.others.put("1900-S", new BigDecimal("11"));
        Order draft = world.draft(line("1900-S", "10", ""), line("1896-S", "10", ""));
        world.prices.others.put("1900-S", BigDecimal.TEN);
        nowCosts("11");

        assertThat(refused(draft.id()).violations()).hasSize(2);
        Order seen = world.orders.reprice(draft.id(), -1);

        assertThat(seen.amount()).isEqualTo(draft.amount());
        assertThat(seen.version()).isGreaterThan(draft.version());
        assertThat(world.orders.submit(draft.id(), seen.version()).state()).isEqualTo(OrderState.SUBMITTED);
    }

    @Test
    public void leavesAnOrderWhosePricesHoldAsItIs() {
        Order draft = world.draft(line("1896-S", "2", "BOX"));

        assertThat(world.orders.reprice(draft.id(), draft.version())).isEqualTo(draft);
        assertThat(world.orders.history(draft.id())).hasSize(1);
        assertThat(world.audit).containsExactly("orders.create");
    }

    @Test
    public void aRefusedOrderGoesAgainAtTheNewPrice() {
        Order order = world.submitted();
        world.asExchange();
        world.transfers.refused(order.id(), "Blocked", 1);
        world.asBuyer(World.CANNON);
        nowCosts("12");

        assertThat(refused(order.id()).code()).isEqualTo("orders.prices-changed");
        assertThat(world.orders.get(order.id()).state()).isEqualTo(OrderState.REFUSED);
        world.orders.reprice(order.id(), -1);
        Order again = world.orders.submit(order.id(), -1);

        assertThat(again.number()).isEqualTo(order.number());
        assertThat(again.amount().amount()).isEqualByComparingTo("24");
    }

    @Test
    public void anOrderThatAwaitsApprovalGoesOnAtTheNewPrice() {
        Order draft = world.draft(line("1896-S", "2", ""));
        Guard guard = new Guard(Decision.NEEDS_APPROVAL, "orders.above-own-limit");
        world.guards.addGuard(guard);
        world.orders.submit(draft.id(), -1);
        world.guards.removeGuard(guard);
        nowCosts("12");

        assertThat(refused(draft.id()).code()).isEqualTo("orders.prices-changed");
        assertThat(world.orders.reprice(draft.id(), -1).state()).isEqualTo(OrderState.AWAITING_APPROVAL);
        assertThat(world.orders.submit(draft.id(), -1).state()).isEqualTo(OrderState.SUBMITTED);
    }

    @Test
    public void aManagersOrderForACustomerIsPricedAnewToo() {
        world.asAccountManager();
        Order draft = world.orders.create(World.forBuyer(World.SELANGOR, line("1896-S", "2", "")));
        nowCosts("12");

        assertThat(refused(draft.id()).code()).isEqualTo("orders.prices-changed");
        world.orders.reprice(draft.id(), draft.version());
        assertThat(world.orders.submit(draft.id(), -1).onBehalf()).isTrue();
    }

    @Test
    public void pricesNothingAnewThatWasSubmitted() {
        Order order = world.submitted();
        nowCosts("12");

        assertThat(conflict(() -> world.orders.reprice(order.id(), -1)).code()).isEqualTo("orders.not-a-draft");
        assertThat(world.orders.get(order.id()).amount()).isEqualTo(order.amount());
    }

    private void nowCosts(String price) {
        world.prices.others.put("1896-S", new BigDecimal(price));
    }

    private Conflict refused(UUID order) {
        return conflict(() -> world.orders.submit(order, -1));
    }

    private static Conflict conflict(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(work, Conflict.class);
    }
}
