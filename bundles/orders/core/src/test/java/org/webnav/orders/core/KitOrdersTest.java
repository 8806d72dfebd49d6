package org.webnav.orders.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.webnav.orders.core.World.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.catalog.api.Kit.OrderedAs;
import org.webnav.catalog.api.Kit.Price;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderDraft;
import org.webnav.orders.api.Orders.Simulation;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.stock.api.Stock.Demand;

@RunWith(Parameterized.class)
public class KitOrdersTest {

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
        world.kits.make("SET", true, Price.SUMMED, OrderedAs.COMPONENTS, "DESK=1896-S*1|1900-S*2", "CHAIR?=1900-S*4");
        world.kits.make("OFFICE", false, Price.OWN, OrderedAs.ONE_LINE, "DESK=1896-S*1", "CHAIR=1900-S*2");
        world.prices.others.put("1896-S", new BigDecimal("33.33"));
        world.prices.others.put("1900-S", new BigDecimal("7.77"));
        world.prices.others.put("OFFICE", new BigDecimal("100"));
    }

    @After
    public void close() {
        world.close();
    }

    @Test
    public void aSummedKitCostsWhatItsComponentsCostAndKeepsThem() {
        Order order = world.draft(kit("SET", "3", Map.of()));
        assertThat(order.amount().amount()).isEqualByComparingTo("193.23");
        assertThat(order.lines().get(0).unitPrice()).isEqualByComparingTo("64.41");
        assertThat(components(order)).containsExactly("1896-S 3 99.99", "1900-S 12 93.24");
        assertThat(world.orders.get(order.id()).lines()).isEqualTo(order.lines());
        assertThat(order.lines().get(0).kit().choices()).isEqualTo(Map.of("DESK", "1896-S", "CHAIR", "1900-S"));
    }

    @Test
    public void theBuyersChoiceIsKeptByChangesAndSubmission() {
        Order order = world.draft(kit("SET", "1", Map.of("DESK", "1900-S", "CHAIR", "")), line("1896-S", "1", ""));
        assertThat(components(order)).containsExactly("1900-S 2 15.54");
        List<OrderDraft.Line> again =
                order.lines().stream().map(Order.Line::toDraft).toList();
        Order changed = world.orders.change(order.id(), -1, World.of(again.toArray(OrderDraft.Line[]::new)));
        assertThat(changed.lines()).isEqualTo(order.lines());
        Order submitted = world.orders.submit(order.id(), -1);
        assertThat(components(submitted)).containsExactly("1900-S 2 15.54");
        assertThat(world.stock.reserved.get(order.id())).containsExactly(demand("1896-S", "1"), demand("1900-S", "2"));
    }

    @Test
    public void aRefusedOrderKeepsTheChoiceForItsCorrection() {
        Order order = world.draft(kit("SET", "1", Map.of("DESK", "1900-S")));
        world.orders.submit(order.id(), -1);
        world.asExchange();
        world.transfers.refused(order.id(), "no", 1);
        world.asBuyer(World.CANNON);
        Order refused = world.orders.get(order.id());
        Order again = world.orders.change(
                order.id(), -1, World.of(refused.lines().get(0).toDraft()));
        assertThat(components(again)).containsExactly("1900-S 2 15.54", "1900-S 4 31.08");
        assertThat(world.orders.submit(order.id(), -1).lines()).isEqualTo(again.lines());
    }

    @Test
    public void theErpGetsALineForEachComponent() {
        Order order = world.draft(line("1896-S", "1", ""), kit("SET", "2", Map.of()), line("1900-S", "10", ""));
        world.orders.submit(order.id(), -1);
        world.asExchange();
        Order sent = world.transfers.forTransfer(order.id());
        assertThat(sent.lines())
                .extracting(line -> line.number() + " " + line.item() + " " + plain(line.quantity()))
                .containsExactly("1 1896-S 1", "2 1896-S 2", "3 1900-S 8", "4 1900-S 10");
        assertThat(sum(sent.lines())).isEqualByComparingTo(order.amount().amount());
        assertThat(sent.comment()).isEmpty();
    }

    @Test
    public void aKitOfOneLineIsSentAsItIsAndReservesItsComponents() {
        Order order = world.draft(kit("OFFICE", "2", Map.of()));
        assertThat(order.amount().amount()).isEqualByComparingTo("200");
        world.orders.submit(order.id(), -1);
        assertThat(world.stock.reserved.get(order.id())).containsExactly(demand("1896-S", "2"), demand("1900-S", "4"));
        world.asExchange();
        Order sent = world.transfers.forTransfer(order.id());
        assertThat(sent.lines()).extracting(Order.Line::item).containsExactly("OFFICE");
        assertThat(sent.comment()).isEqualTo("OFFICE x 2: 1896-S x 2, 1900-S x 4");
    }

    @Test
    public void theOwnPriceOfAKitIsDividedAmongItsComponentsToTheCent() {
        world.kits.make("OFFICE", false, Price.OWN, OrderedAs.COMPONENTS, "A=1896-S*1", "B=1900-S*1", "C=1900-S*1");
        world.prices.others.put("1896-S", BigDecimal.TEN);
        world.prices.others.put("1900-S", BigDecimal.TEN);
        Order order = world.draft(kit("OFFICE", "1", Map.of()));
        assertThat(components(order)).containsExactly("1896-S 1 33.34", "1900-S 1 33.33", "1900-S 1 33.33");
        assertThat(order.amount().amount()).isEqualByComparingTo("100");
        assertThat(order.lines().get(0).unitPrice()).isEqualByComparingTo("100");
        assertThat(order.amountIncludingVat().amount())
                .isEqualByComparingTo(order.lines().get(0).kit().components().stream()
                        .map(Order.Component::lineAmountIncludingVat)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    public void whatCannotBeHadOfAFixedKitIsReplacedAtTheSamePrice() {
        world.kits.make("OFFICE", false, Price.SUMMED, OrderedAs.COMPONENTS, "DESK=1896-S*1|1900-S*2");
        world.stock.available.put("1896-S", new BigDecimal("5"));
        world.stock.available.put("1900-S", new BigDecimal("3"));
        Order all = world.draft(kit("OFFICE", "5", Map.of()));
        assertThat(components(all)).containsExactly("1896-S 5 166.65");
        Order some = world.draft(kit("OFFICE", "5", Map.of()), line("1896-S", "3", ""));
        assertThat(components(some)).containsExactly("1896-S 4 133.32", "1900-S 2 33.33");
        assertThat(some.lines().get(0).lineAmount()).isEqualByComparingTo("166.65");
    }

    @Test
    public void aBlockedComponentIsReplacedInAFixedKitAndRefusedWhereItWasChosen() {
        world.kits.make("OFFICE", false, Price.OWN, OrderedAs.ONE_LINE, "DESK=GONE*1|1900-S*2");
        assertThat(components(world.draft(kit("OFFICE", "1", Map.of())))).containsExactly("1900-S 2 0");
        world.kits.make("SET", true, Price.SUMMED, OrderedAs.COMPONENTS, "DESK=1896-S*1|GONE*1");
        assertThat(faults(kit("SET", "1", Map.of("DESK", "GONE")))).containsExactly("lines[0].kit orders.item-blocked");
    }

    @Test
    public void refusesWhatTheKitDoesNotTake() {
        assertThat(faults(
                        kit("SET", "1", Map.of("DESK", "OFFICE")),
                        kit("SET", "1", Map.of("DESK", "")),
                        kit("OFFICE", "1", Map.of("LAMP", "1900-S")),
                        kit("1896-S", "1", Map.of("DESK", "1900-S"))))
                .containsExactlyInAnyOrder(
                        "lines[0].kit catalog.invalid-kit-choice",
                        "lines[1].kit catalog.invalid-kit-choice",
                        "lines[2].kit catalog.invalid-kit-choice",
                        "lines[3].kit catalog.invalid-kit-choice");
        world.kits.make("SET", true, Price.SUMMED, OrderedAs.COMPONENTS, "DESK=PRICELESS*1");
        assertThat(faults(kit("SET", "1", Map.of()))).containsExactly("lines[0].item orders.no-price");
        world.kits.all.remove("SET");
        assertThat(faults(kit("SET", "1", Map.of()))).containsExactly("lines[0].item orders.item-not-orderable");
    }

    @Test
    public void countsComponentsAmongTheLinesOfAnOrder() {
        OrderDraft.Line[] many = new OrderDraft.Line[600];
        java.util.Arrays.fill(many, kit("SET", "1", Map.of()));
        assertThat(faults(many)).containsExactly("lines orders.too-many-lines");
    }

    @Test
    public void aSimulationCostsWhatTheOrderWillAndKeepsNothing() {
        Simulation simulated = world.orders.simulate(World.of(kit("SET", "3", Map.of("CHAIR", ""))));
        Order order = world.draft(kit("SET", "3", Map.of("CHAIR", "")));
        assertThat(simulated.lines()).isEqualTo(order.lines());
        assertThat(simulated.amount()).isEqualTo(order.amount());
        assertThat(world.events).isEmpty();
    }

    @Test
    public void aKitThatBecomesAPlainItemLosesItsComponents() {
        Order order = world.draft(kit("OFFICE", "1", Map.of()));
        Order changed = world.orders.change(order.id(), -1, World.of(line("1896-S", "1", "")));
        assertThat(world.orders.get(order.id()).lines()).isEqualTo(changed.lines());
        Order again = world.orders.change(order.id(), -1, World.of(kit("OFFICE", "1", Map.of())));
        assertThat(world.orders.get(order.id()).lines()).isEqualTo(again.lines());
    }

    private List<String> faults(OrderDraft.Line... lines) {
        return catchThrowableOfType(() -> world.draft(lines), Invalid.class).violations().stream()
                .map((Violation fault) -> fault.field() + " " + fault.code())
                .toList();
    }

    private static List<String> components(Order order) {
        return order.lines().get(0).kit().components().stream()
                .map(part -> part.item() + " " + plain(part.quantity()) + " " + plain(part.lineAmount()))
                .toList();
    }

    private static BigDecimal sum(List<Order.Line> lines) {
        return lines.stream().map(Order.Line::lineAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Demand demand(String item, String quantity) {
        return new Demand(item, new BigDecimal(quantity).setScale(5));
    }

    private static OrderDraft.Line kit(String item, String quantity, Map<String, String> choices) {
        return new OrderDraft.Line(item, "", new BigDecimal(quantity), "", choices);
    }
}
