package org.webnav.settlement.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.channel.api.Blocked;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderEvents;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.spi.OrderGuard.Decision;
import org.webnav.orders.api.spi.OrderGuard.Verdict;
import org.webnav.platform.api.Money;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.spi.Event;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.settlement.api.OpenEntry;
import org.webnav.settlement.api.Settlement;
import org.webnav.settlement.api.SettlementFeed.EntryRow;
import org.webnav.settlement.api.SettlementFeed.FiguresRow;

@RunWith(Parameterized.class)
public class CreditControlTest {

    private static final Instant NOW = Instant.parse("2026-03-29T02:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final TestUnit unit;
    private final Customers customers = new Customers();
    private CreditGuard guard;
    private JpaSettlements settlements;
    private JpaSettlementFeed feed;

    public CreditControlTest(TestDatabase database) {
        unit = TestUnit.open(database, "settlement");
    }

    @Before
    public void start() {
        guard = new CreditGuard(unit.jpa(), unit.callers(), customers, customers, CLOCK);
        settlements = new JpaSettlements(unit.jpa(), unit.callers(), customers, customers, CLOCK);
        feed = new JpaSettlementFeed(unit.jpa(), unit.callers());
        unit.callers().become(Customers.CHANNEL, Customers.OWNER, true);
    }

    @After
    public void stop() {
        unit.close();
    }

    @Test
    public void reservesUpToTheLimitAndNotACentMore() {
        UUID buyer = customers.add("10000", "10000", "1000", Blocked.NONE);
        feed.applyFigures(Customers.CHANNEL, List.of(figures("10000", "400", "0")), NOW, null);

        assertThat(guard.check(order(buyer, "600.00"))).isEmpty();
        Verdict refused = guard.check(order(buyer, "0.01")).get(0);

        assertThat(refused.decision()).isEqualTo(Decision.BLOCK);
        assertThat(refused.code()).isEqualTo("orders.credit-exceeded");
        assertThat(refused.facts())
                .containsEntry("limit", "1000.00")
                .containsEntry("exposure", "1000.00")
                .containsEntry("room", "0.00")
                .containsEntry("amount", "0.01");
        assertThat(settlements.of(buyer).room()).isEqualByComparingTo("0");
    }

    @Test
    public void givesBackWhatAReleasedOrderHeldOnce() {
        UUID buyer = customers.add("10000", "10000", "1000", Blocked.NONE);
        Order order = order(buyer, "900");
        guard.check(order);

        guard.release(order.id());
        guard.release(order.id());
        guard.release(UUID.randomUUID());

        assertThat(settlements.of(buyer).reserved()).isEqualByComparingTo("0");
    }

    @Test
    public void freesLaterWhatARefusedOrCancelledOrderHeldWhileTheGuardWasAbsent() {
        UUID buyer = customers.add("10000", "10000", "1000", Blocked.NONE);
        Order refused = order(buyer, "400");
        Order cancelled = order(buyer, "500");
        guard.check(refused);
        guard.check(cancelled);

        for (int delivery = 1; delivery <= 2; delivery++) {
            happened(OrderEvents.REFUSED, refused, NOW.plusSeconds(1));
            happened(OrderEvents.CANCELLED, cancelled, NOW.plusSeconds(1));
            assertThat(settlements.of(buyer).reserved()).isEqualByComparingTo("0");
        }
    }

    @Test
    public void keepsWhatAnOrderSubmittedAgainHoldsWhenItsRefusalComesLate() {
        UUID buyer = customers.add("10000", "10000", "1000", Blocked.NONE);
        Order order = order(buyer, "400");
        guard.check(order);

        happened(OrderEvents.REFUSED, order, NOW.minusSeconds(1));

        assertThat(settlements.of(buyer).reserved()).isEqualByComparingTo("400");
    }

    @Test
    public void endsAReservationWhoseHandOverCameAsAnEventAlone() {
        UUID buyer = customers.add("10000", "10000", "1000", Blocked.NONE);
        Order order = order(buyer, "300");
        guard.check(order);
        happened(OrderEvents.ACKNOWLEDGED, order, NOW);
        happened(OrderEvents.ACKNOWLEDGED, order, NOW);

        feed.applyFigures(Customers.CHANNEL, List.of(figures("10000", "300", "0")), NOW, NOW.plusSeconds(1));

        assertThat(settlements.of(buyer).reserved()).isEqualByComparingTo("0");
    }

    private void happened(String type, Order order, Instant when) {
        new OrderOutcomes(unit.jpa(), unit.callers(), CLOCK)
                .handle(new Event(UUID.randomUUID(), Customers.CHANNEL, type, order.id(), Map.of(), when));
    }

    @Test
    public void countsAnOrderCheckedTwiceOnce() {
        UUID buyer = customers.add("10000", "10000", "1000", Blocked.NONE);
        Order order = order(buyer, "900");

        assertThat(guard.check(order)).isEmpty();
        assertThat(guard.check(order)).isEmpty();
        assertThat(guard.preview(order)).isEmpty();

        assertThat(settlements.of(buyer).reserved()).isEqualByComparingTo("900");
    }

    @Test
    public void endsAReservationOnceTheFiguresCountTheOrder() {
        UUID buyer = customers.add("10000", "10000", "1000", Blocked.NONE);
        Order first = order(buyer, "300");
        guard.check(first);
        guard.check(order(buyer, "200"));
        guard.handedOver(first.id());
        List<FiguresRow> rows = List.of(figures("10000", "300", "0"));

        feed.applyFigures(Customers.CHANNEL, rows, NOW, NOW);
        assertThat(settlements.of(buyer).reserved()).isEqualByComparingTo("500");

        feed.applyFigures(Customers.CHANNEL, rows, NOW, NOW.plusSeconds(1));
        assertThat(settlements.of(buyer).reserved()).isEqualByComparingTo("200");
        assertThat(settlements.of(buyer).room()).isEqualByComparingTo("500");
    }

    @Test
    public void chargesTheBillToCustomer() {
        customers.add("10000", "10000", "1000", Blocked.NONE);
        UUID branch = customers.add("10010", "10000", "0", Blocked.NONE);
        unit.callers().become(Customers.CHANNEL, branch, false);

        assertThat(guard.check(order(branch, "1000.01")))
                .extracting(Verdict::decision)
                .containsExactly(Decision.BLOCK);
        assertThat(guard.check(order(branch, "1000"))).isEmpty();
        assertThat(settlements.of(branch).billTo()).isEqualTo("10000");
    }

    @Test
    public void convertsTheAmountToLocalCurrency() {
        UUID buyer = customers.add("10000", "10000", "100", Blocked.NONE, "USD", "1.25");

        assertThat(guard.check(order(buyer, "125.01", "USD")))
                .extracting(Verdict::code)
                .containsExactly("orders.credit-exceeded");
        assertThat(guard.check(order(buyer, "125.00", "USD"))).isEmpty();
    }

    @Test
    public void convertsAtTheRateOfTheCustomerWhoPays() {
        customers.add("10000", "10000", "100", Blocked.NONE, "USD", "1.25");
        UUID branch = customers.add("10010", "10000", "0", Blocked.NONE);

        assertThat(guard.check(order(branch, "125.01", "USD")))
                .extracting(Verdict::code)
                .containsExactly("orders.credit-exceeded");
        assertThat(guard.check(order(branch, "125.00", "USD"))).isEmpty();
        assertThat(settlements.of(branch).reserved()).isEqualByComparingTo("100");
    }

    @Test
    public void refusesBlockedCustomersAndReservesNothing() {
        UUID buyer = customers.add("10000", "10000", "0", Blocked.SHIP);
        Order order = order(buyer, "10");

        assertThat(guard.check(order)).extracting(Verdict::code).containsExactly("settlement.customer-blocked");
        assertThat(guard.preview(order)).isEqualTo(guard.check(order));
        assertThat(settlements.of(buyer).reserved()).isEqualByComparingTo("0");
    }

    @Test
    public void warnsOfOverdueInvoicesAndKnowsNoLimitWhenItIsZero() {
        UUID buyer = customers.add("10000", "10000", "0", Blocked.NONE);
        feed.applyFigures(Customers.CHANNEL, List.of(figures("10000", "900000", "5")), NOW, null);

        assertThat(guard.check(order(buyer, "50000")))
                .extracting(Verdict::decision)
                .containsExactly(Decision.WARN);
        Settlement settlement = settlements.of(buyer);
        assertThat(settlement.room()).isNull();
        assertThat(settlement.overdue()).isEqualByComparingTo("5");
        assertThat(settlement.asOf()).isEqualTo(NOW);
    }

    @Test
    public void answersZerosBeforeTheErpGaveFigures() {
        UUID buyer = customers.add("10000", "10000", "70", Blocked.NONE);

        Settlement settlement = settlements.of(buyer);

        assertThat(settlement.balance()).isEqualByComparingTo("0");
        assertThat(settlement.room()).isEqualByComparingTo("70");
        assertThat(settlement.asOf()).isNull();
    }

    @Test
    public void replacesOpenEntriesAndWritesOnlyWhatDiffers() {
        UUID buyer = customers.add("10000", "10000", "0", Blocked.NONE);
        EntryRow late = entry(1, "2026-03-28", "100");
        EntryRow today = entry(2, "2026-03-29", "50.5");

        assertThat(feed.replaceEntries(Customers.CHANNEL, List.of(today, late))).isEqualTo(2);
        assertThat(feed.replaceEntries(Customers.CHANNEL, List.of(late, today))).isZero();
        assertThat(settlements.openEntries(buyer))
                .extracting(OpenEntry::overdue)
                .containsExactly(true, false);

        assertThat(feed.replaceEntries(Customers.CHANNEL, List.of(entry(2, "2026-03-29", "20"))))
                .isEqualTo(2);
        assertThat(settlements.openEntries(buyer))
                .extracting(OpenEntry::remainingAmount)
                .containsExactly(new BigDecimal("20.00"));
    }

    @Test
    public void countsOnlyFiguresThatChanged() {
        List<FiguresRow> rows = List.of(figures("10000", "1", "0"), figures("20000", "2", "0"));

        assertThat(feed.applyFigures(Customers.CHANNEL, rows, NOW, NOW)).isEqualTo(2);
        assertThat(feed.applyFigures(Customers.CHANNEL, rows, NOW, NOW)).isZero();
        unit.callers().become(Customers.CHANNEL, UUID.randomUUID(), false);
        assertThatThrownBy(() -> feed.applyFigures(Customers.CHANNEL, rows, NOW, NOW))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    public void neverReservesMoreThanTheLimitWhenTwentyOrderAtOnce() throws Exception {
        UUID buyer = customers.add("10000", "10000", "1000", Blocked.NONE);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<Boolean>> outcomes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                outcomes.add(threads.submit(ordering(buyer, start)));
            }
            start.countDown();
            int reserved = 0;
            for (Future<Boolean> outcome : outcomes) {
                reserved += outcome.get() ? 1 : 0;
            }
            assertThat(reserved).isEqualTo(10);
        } finally {
            threads.shutdownNow();
        }
        assertThat(settlements.of(buyer).reserved()).isEqualByComparingTo("1000");
    }

    @Test
    public void leavesNothingBehindWhenTheOrdersTransactionFails() throws Exception {
        UUID buyer = customers.add("10000", "10000", "1000", Blocked.NONE);

        assertThatThrownBy(() -> unit.repository().in(scope -> {
                    assertThat(guard.check(order(buyer, "100"))).isEmpty();
                    throw new IllegalStateException("The order fails later");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(rows("settlement.reservations")).isZero();
        assertThat(rows("settlement.credit_accounts")).isZero();
        assertThat(guard.check(order(buyer, "1000"))).isEmpty();
    }

    private int rows(String table) throws SQLException {
        try (Connection connection = unit.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getInt(1);
        }
    }

    private Callable<Boolean> ordering(UUID buyer, CountDownLatch start) {
        return () -> {
            unit.callers().become(Customers.CHANNEL, buyer, false);
            start.await();
            return guard.check(order(buyer, "100")).isEmpty();
        };
    }

    private static FiguresRow figures(String customer, String balance, String due) {
        return new FiguresRow(
                customer, new BigDecimal(balance), new BigDecimal(due), null, null, null, null, null, null, null);
    }

    private static EntryRow entry(long number, String due, String remaining) {
        return new EntryRow(
                "10000",
                number,
                "Invoice",
                "103" + number,
                LocalDate.parse("2026-03-01"),
                LocalDate.parse(due),
                "EUR",
                new BigDecimal("100"),
                new BigDecimal(remaining));
    }

    private static Order order(UUID buyer, String amount) {
        return order(buyer, amount, "EUR");
    }

    private static Order order(UUID buyer, String amount, String currency) {
        Money money = new Money(new BigDecimal(amount), currency);
        return new Order(
                UUID.randomUUID(),
                1,
                "",
                OrderState.DRAFT,
                Customers.OWNER,
                buyer,
                "",
                "",
                buyer,
                "",
                false,
                "",
                "",
                null,
                "",
                List.of(),
                money,
                money,
                null,
                NOW,
                null);
    }
}
