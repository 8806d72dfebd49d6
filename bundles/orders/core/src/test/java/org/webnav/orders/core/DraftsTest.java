package org.webnav.orders.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.webnav.orders.core.World.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.catalog.api.ItemSheet.QuantityRule;
import org.webnav.catalog.api.QuantityRules;
import org.webnav.catalog.api.Visibility;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderDraft;
import org.webnav.orders.api.OrderQuery;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.OrderSummary;
import org.webnav.orders.api.Orders.HistoryEntry;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.Violation;
import org.webnav.platform.testkit.TestDatabase;

@RunWith(Parameterized.class)
public class DraftsTest {

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
    public void whatTheBuyerMayNotSeeIsUnknownAndWhatItMayOnlySeeIsRefused() {
        world.assortments.visibilities.put("1896-S", Visibility.HIDDEN);
        world.assortments.visibilities.put("1900-S", Visibility.VISIBLE);
        Invalid refused = catchThrowableOfType(
                () -> world.draft(line("1896-S", "2", ""), line("1900-S", "10", "")), Invalid.class);
        assertThat(refused.violations())
                .extracting(Violation::code)
                .containsExactly("orders.unknown-item", "orders.item-not-orderable");
    }

    @Test
    public void theBuyersOwnRuleForAUnitTakesThePlaceOfTheItems() {
        QuantityRule boxes =
                new QuantityRule("BOX", "10000", new BigDecimal("2"), new BigDecimal("2"), new BigDecimal("6"));
        world.rules.rules.put("1900-S", new QuantityRules.Rules(List.of(boxes)));
        world.draft(line("1900-S", "4", "BOX"), line("1900-S", "10", "PCS"));
        Invalid refused = catchThrowableOfType(
                () -> world.draft(line("1900-S", "1", "BOX"), line("1900-S", "5", "BOX"), line("1900-S", "8", "BOX")),
                Invalid.class);
        assertThat(refused.violations())
                .extracting(Violation::code)
                .containsExactly(
                        "orders.below-minimum",
                        "orders.not-a-multiple",
                        "orders.not-a-multiple",
                        "orders.above-maximum");
    }

    @Test
    public void pricesEveryLineAndKeepsTheDraft() {
        Order made = world.draft(line("1896-s", "2", ""), line("1900-S", "2.5", "box"));

        Order read = world.orders.get(made.id());
        assertThat(read).as("the answer of making it").isEqualTo(made);
        assertThat(read.state()).isEqualTo(OrderState.DRAFT);
        assertThat(read.number()).isEmpty();
        assertThat(read.customerNumber()).isEqualTo("10000");
        assertThat(read.onBehalf()).isFalse();
        assertThat(read.amount().amount()).isEqualByComparingTo("45");
        assertThat(read.amountIncludingVat().amount()).isEqualByComparingTo("54.45");
        assertThat(read.lines()).extracting(Order.Line::item).containsExactly("1896-S", "1900-S");
        assertThat(read.lines()).extracting(Order.Line::unit).containsExactly("PCS", "BOX");
        assertThat(read.lines().get(1).baseQuantity()).isEqualByComparingTo("30");
    }

    @Test
    public void namesTheFaultsOfAllLinesAtOnce() {
        Invalid refused = refusal(
                line("NO-SUCH", "1", ""),
                line("GONE", "1", ""),
                line("1896-S", "1", "PALLET"),
                line("1896-S", "0", ""),
                line("1896-S", "1.000001", ""),
                line("1900-S", "7", ""),
                line("1900-S", "12", ""),
                line("PRICELESS", "1", ""),
                line("1896-S", "1E+999999999", ""),
                line("1896-S", "1", ""));

        assertThat(refused.code()).isEqualTo("orders.invalid");
        assertThat(refused.violations())
                .extracting(violation -> violation.field() + " " + violation.code())
                .containsExactly(
                        "lines[0].item orders.unknown-item",
                        "lines[1].item orders.item-blocked",
                        "lines[2].unit orders.unknown-unit",
                        "lines[3].quantity orders.quantity-not-positive",
                        "lines[4].quantity orders.quantity-too-precise",
                        "lines[5].quantity orders.below-minimum",
                        "lines[5].quantity orders.not-a-multiple",
                        "lines[6].quantity orders.not-a-multiple",
                        "lines[8].quantity orders.quantity-too-large",
                        "lines[7].item orders.no-price");
        assertThat(refused.violations().get(5).parameters())
                .containsEntry("minimum", "10")
                .containsEntry("unit", "PCS");
    }

    @Test
    public void limitsTheNumberOfLines() {
        assertThat(refusal().violations()).extracting(Violation::code).containsExactly("orders.no-lines");
        OrderDraft.Line[] many =
                Collections.nCopies(1001, line("1896-S", "1", "")).toArray(OrderDraft.Line[]::new);
        assertThat(refusal(many).violations()).extracting(Violation::code).containsExactly("orders.too-many-lines");
    }

    @Test
    public void limitsTheTextsOfTheHead() {
        OrderDraft draft = new OrderDraft(
                null,
                "x".repeat(36),
                "NOWHERE",
                LocalDate.of(2026, 11, 22),
                "x".repeat(501),
                List.of(line("1896-S", "1", "")));

        assertThat(refusal(() -> world.orders.create(draft)).violations())
                .extracting(violation -> violation.field() + " " + violation.code())
                .containsExactly(
                        "customerReference orders.text-too-long",
                        "comment orders.text-too-long",
                        "deliveryAddress orders.unknown-delivery-address",
                        "wantedDate orders.wanted-date-in-the-past");
    }

    @Test
    public void hidesAnotherOrganisationsOrder() {
        Order order = world.draft(line("1896-S", "1", ""));

        world.asBuyer(World.SELANGOR);

        assertThatThrownBy(() -> world.orders.get(order.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.orders.submit(order.id(), -1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.orders.cancel(order.id(), -1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.orders.history(order.id())).isInstanceOf(NotFound.class);
        assertThat(list("").items()).isEmpty();
    }

    @Test
    public void ordersOnBehalfOnlyWithThePermission() {
        OrderDraft draft = World.forBuyer(World.SELANGOR, line("1896-S", "1", ""));
        assertThatThrownBy(() -> world.orders.create(draft)).isInstanceOf(NotFound.class);

        world.asAccountManager();
        Order order = world.orders.create(draft);

        assertThat(order.onBehalf()).isTrue();
        assertThat(order.customerNumber()).isEqualTo("20000");
        assertThat(refusal(line("1896-S", "1", "")).violations())
                .extracting(Violation::code)
                .containsExactly("orders.not-a-customer");
        world.asExchange();
        assertThatThrownBy(() -> world.orders.submit(order.id(), -1)).isInstanceOf(NotPermitted.class);
    }

    @Test
    public void replacesTheLinesOfADraft() {
        Order before = world.draft(line("1896-S", "1", ""), line("1900-S", "10", ""));

        Order shorter = world.orders.change(before.id(), before.version(), World.of(line("1900-S", "15", "")));
        Order longer = world.orders.change(
                before.id(), shorter.version(), World.of(line("1896-S", "15", ""), line("1896-S", "1", "")));

        assertThat(shorter.lines()).extracting(Order.Line::item).containsExactly("1900-S");
        assertThat(shorter.version()).isGreaterThan(before.version());
        assertThat(world.orders.get(before.id()).lines())
                .extracting(Order.Line::item)
                .containsExactly("1896-S", "1896-S");
        assertThat(longer.version()).isGreaterThan(shorter.version());
        assertThat(longer.amount().amount()).isEqualByComparingTo("160");
    }

    @Test
    public void growsTheVersionWhenOnlyLinesChange() {
        Order before = world.draft(line("1896-S", "10", ""));

        Order after = world.orders.change(before.id(), -1, World.of(line("1900-S", "10", "")));

        assertThat(after.amount().amount()).isEqualByComparingTo(before.amount().amount());
        assertThat(after.version()).isGreaterThan(before.version());
    }

    @Test
    public void refusesAChangeUponAnOldVersion() {
        Order before = world.draft(line("1896-S", "1", ""));
        world.orders.change(before.id(), before.version(), World.of(line("1896-S", "2", "")));

        assertThat(conflict(
                        () -> world.orders.change(before.id(), before.version(), World.of(line("1896-S", "3", "")))))
                .isEqualTo("orders.changed-meanwhile");
        assertThat(conflict(() -> world.orders.submit(before.id(), before.version())))
                .isEqualTo("orders.changed-meanwhile");
        assertThat(world.orders.get(before.id()).lines().get(0).quantity()).isEqualByComparingTo("2");
    }

    @Test
    public void cancelsADraftForGood() {
        Order draft = world.draft(line("1896-S", "1", ""));

        Order cancelled = world.orders.cancel(draft.id(), draft.version());

        assertThat(cancelled.state()).isEqualTo(OrderState.CANCELLED);
        assertThat(conflict(() -> world.orders.submit(draft.id(), -1))).isEqualTo("orders.not-a-draft");
        assertThat(conflict(() -> world.orders.cancel(draft.id(), -1))).isEqualTo("orders.not-a-draft");
        assertThat(world.orders.history(draft.id()))
                .extracting(HistoryEntry::what)
                .containsExactly("created", "cancelled");
    }

    @Test
    public void listsTheNewestFirstAndFindsByTextStateCustomerAndDay() {
        Order first = world.draft(line("1896-S", "1", ""));
        Order second = world.submitted();
        world.asAccountManager();
        Order third = world.orders.create(World.forBuyer(World.SELANGOR, line("1896-S", "1", "")));

        assertThat(list("").items()).hasSize(3);
        assertThat(list(second.number().toLowerCase()).items())
                .extracting(OrderSummary::id)
                .containsExactly(second.id());
        assertThat(list("po-17").items()).extracting(OrderSummary::id).doesNotContain(third.id());
        assertThat(list("%").items()).isEmpty();
        assertThat(find(new OrderQuery("", Set.of(OrderState.DRAFT), World.CANNON, null, null, new Paging(0, 10))))
                .containsExactly(first.id());
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(find(new OrderQuery("", Set.of(), null, today, today, new Paging(0, 2))))
                .hasSize(2);
        assertThat(find(new OrderQuery("", Set.of(), null, today.plusDays(1), null, new Paging(0, 2))))
                .isEmpty();
        assertThat(find(new OrderQuery("", Set.of(), null, null, today.minusDays(1), new Paging(0, 2))))
                .isEmpty();
        assertThat(world.orders
                        .list(new OrderQuery("", Set.of(), null, null, null, new Paging(0, 2)))
                        .total())
                .isEqualTo(3);
    }

    private Page<OrderSummary> list(String text) {
        return world.orders.list(new OrderQuery(text, Set.of(), null, null, null, new Paging(0, 10)));
    }

    private List<UUID> find(OrderQuery query) {
        return world.orders.list(query).items().stream().map(OrderSummary::id).toList();
    }

    private Invalid refusal(OrderDraft.Line... lines) {
        return refusal(() -> world.draft(lines));
    }

    private static Invalid refusal(ThrowingCallable work) {
        return catchThrowableOfType(work, Invalid.class);
    }

    private static String conflict(ThrowingCallable work) {
        return catchThrowableOfType(work, Conflict.class).code();
    }
}
