package org.webnav.settlement.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.Organisation;
import org.webnav.channel.api.Organisations;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;
import org.webnav.settlement.api.Receivables;
import org.webnav.settlement.api.Settlement;
import org.webnav.settlement.api.SettlementFeed.FiguresRow;

@RunWith(Parameterized.class)
public final class ReceivablesTest {

    private static final Instant NOW = Instant.parse("2026-03-29T02:30:00Z");
    private static final Paging FIRST = new Paging(0, 10);

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final TestUnit unit;
    private final Customers customers = new Customers();
    private Receivables receivables;

    public ReceivablesTest(TestDatabase database) {
        unit = TestUnit.open(database, "settlement");
    }

    @Before
    public void feed() {
        unit.callers().become(Customers.CHANNEL, Customers.OWNER, true);
        receivables = new JpaReceivables(unit.jpa(), unit.callers(), new Companies(), customers, customers);
        customers.add("10000", "10000", "1000", Blocked.NONE);
        customers.add("20000", "20000", "0", Blocked.SHIP);
        customers.add("30000", "10000", "0", Blocked.NONE);
        JpaSettlementFeed feed = new JpaSettlementFeed(unit.jpa(), unit.callers());
        feed.applyFigures(Customers.CHANNEL, List.of(owes("10000", "400", "50"), owes("20000", "90", "90")), NOW, null);
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void listsCustomersWithTheAccountThatPays() {
        Page<Settlement> page = receivables.customers("", FIRST);

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items()).extracting(Settlement::billTo).containsExactly("10000", "20000", "10000");
        assertThat(page.items().get(0).room()).isEqualByComparingTo("600");
        assertThat(page.items().get(1).room()).isNull();
        assertThat(page.items().get(2).balance()).isEqualByComparingTo("400");
    }

    @Test
    public void showsACustomerThatOwesNothingYet() {
        customers.add("40000", "40000", "10", Blocked.NONE);
        assertThat(receivables.customers("", FIRST).items().get(3)).satisfies(none -> {
            assertThat(none.balance()).isEqualByComparingTo("0");
            assertThat(none.room()).isEqualByComparingTo("10");
            assertThat(none.asOf()).isNull();
        });
    }

    @Test
    public void sumsTheAccountsAndNamesTheMostOverdue() {
        Receivables.Overview overview = receivables.overview(1);

        assertThat(overview.customers()).isEqualTo(2);
        assertThat(overview.balance()).isEqualByComparingTo("490");
        assertThat(overview.overdueCustomers()).isEqualTo(2);
        assertThat(overview.overdue()).isEqualByComparingTo("140");
        assertThat(overview.asOf()).isEqualTo(NOW);
        assertThat(overview.largest()).singleElement().satisfies(debtor -> {
            assertThat(debtor.customer()).isEqualTo("20000");
            assertThat(debtor.name()).isEqualTo("Company 20000");
            assertThat(debtor.overdue()).isEqualByComparingTo("90");
        });
    }

    @Test
    public void keepsTheSumForTheOwnersPeopleAndTheirChannel() {
        unit.callers().become(Customers.CHANNEL, new UUID(5, 5), false);
        assertThatThrownBy(() -> receivables.overview(1)).isInstanceOf(NotPermitted.class);
        unit.callers().become(new UUID(9, 9), new UUID(8, 8), true);
        assertThat(receivables.overview(1).customers()).isZero();
    }

    @Test
    public void refusesAListThatIsTooLong() {
        assertThatThrownBy(() -> receivables.overview(21)).isInstanceOf(Invalid.class);
    }

    private static FiguresRow owes(String customer, String balance, String due) {
        return new FiguresRow(
                customer, new BigDecimal(balance), new BigDecimal(due), null, null, null, null, null, null, null);
    }

    /** The test's customers as companies. */
    private final class Companies implements Organisations {

        @Override
        public Organisation get(UUID id) {
            return find(id).orElseThrow();
        }

        @Override
        public Optional<Organisation> find(UUID id) {
            return customers
                    .findOfBuyer(id)
                    .map(r -> new Organisation(id, Customers.OWNER, "Company " + r.number(), "", "", "", "", "", ""));
        }

        @Override
        public Map<UUID, Organisation> findAll(Collection<UUID> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<Customer> customers(String text, Paging paging) {
            List<Customer> all = customers.relations().stream()
                    .sorted(Comparator.comparing(r -> r.number()))
                    .map(r -> new Customer(get(r.buyer()), r))
                    .toList();
            return new Page<>(all, all.size(), 0, all.size());
        }

        @Override
        public Organisation createOwner(UUID channel, String name) {
            throw new UnsupportedOperationException();
        }
    }
}
