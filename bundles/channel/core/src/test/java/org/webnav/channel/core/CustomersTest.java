package org.webnav.channel.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.CustomerFeed.Row;
import org.webnav.channel.api.Organisations.Customer;
import org.webnav.channel.api.TradeRelations.DeliveryAddress;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Paging;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;

@RunWith(Parameterized.class)
public class CustomersTest {

    private static final UUID CHANNEL = new UUID(1, 1);
    private static final UUID OWNER = new UUID(2, 2);
    private static final Paging FIRST = new Paging(0, 50);

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final TestUnit unit;
    private JpaOrganisations organisations;
    private JpaTradeRelations relations;
    private JpaCustomerFeed feed;

    public CustomersTest(TestDatabase database) {
        unit = TestUnit.open(database, "channel");
    }

    @Before
    public void start() {
        Recent recent = new Recent();
        TestChannels channels = new TestChannels(unit, CHANNEL, OWNER);
        organisations = new JpaOrganisations(unit.jpa(), unit.callers(), channels, Clock.systemUTC(), recent);
        relations = new JpaTradeRelations(unit.jpa(), unit.callers(), recent);
        feed = new JpaCustomerFeed(unit.jpa(), unit.callers(), channels, Clock.systemUTC(), recent);
        unit.callers().become(CHANNEL, OWNER, true);
    }

    @After
    public void stop() {
        unit.close();
    }

    @Test
    public void createsTheOwnerOnce() {
        assertThat(organisations.createOwner(CHANNEL, "CRONUS").id()).isEqualTo(OWNER);
        assertThat(organisations.createOwner(CHANNEL, "CRONUS")).isEqualTo(organisations.get(OWNER));
    }

    @Test
    public void writesOnlyRowsThatDiffer() {
        assertThat(feed.apply(CHANNEL, List.of(row("10000", "Cannon"), row("20000", "Selangor"))))
                .isEqualTo(2);
        assertThat(feed.apply(CHANNEL, List.of(row("10000", "Cannon"), row("20000", "Selangor Ltd."))))
                .isEqualTo(1);
        assertThat(customers("").stream().map(c -> c.organisation().name())).containsExactly("Cannon", "Selangor Ltd.");
    }

    @Test
    public void keepsTheWholeCard() {
        feed.apply(CHANNEL, List.of(row("10000", "Cannon")));

        var relation = relations.byNumber("10000").orElseThrow();

        assertThat(relation.seller()).isEqualTo(OWNER);
        assertThat(relation.billTo()).isEqualTo("10000");
        assertThat(relation.currency()).isEqualTo("EUR");
        assertThat(relation.currencyFactor()).isEqualByComparingTo("1");
        assertThat(relation.creditLimit()).isEqualTo(new BigDecimal("1500.50"));
        assertThat(relation.allowLineDiscount()).isTrue();
        assertThat(relation.pricesIncludeVat()).isFalse();
        assertThat(relation).isEqualTo(relations.ofBuyer(relation.buyer()));
        assertThat(organisations.get(relation.buyer()).parent()).isEqualTo(OWNER);
        assertThat(relations.deliveryAddresses(relation.buyer()))
                .extracting(DeliveryAddress::code)
                .containsExactly("EAST", "WEST");
    }

    @Test
    public void searchesByNumberOrNameWhateverTheCase() {
        feed.apply(CHANNEL, List.of(row("10000", "SIA Šķūnis"), row("20000", "100% Deco")));

        assertThat(customers("šķŪN")).hasSize(1);
        assertThat(customers("200")).hasSize(1);
        assertThat(customers("0%")).extracting(c -> c.relation().number()).containsExactly("20000");
        assertThat(customers("nothing")).isEmpty();
    }

    @Test
    public void showsABuyerOnlyItself() {
        feed.apply(CHANNEL, List.of(row("10000", "Cannon"), row("20000", "Selangor")));
        UUID cannon = relations.byNumber("10000").orElseThrow().buyer();
        UUID selangor = relations.byNumber("20000").orElseThrow().buyer();

        unit.callers().become(CHANNEL, cannon, false);

        assertThat(customers("")).extracting(c -> c.relation().number()).containsExactly("10000");
        assertThat(relations.byNumber("20000")).isEmpty();
        assertThat(relations.deliveryAddresses(selangor)).isEmpty();
        assertThat(organisations.findAll(Set.of(cannon, selangor))).containsOnlyKeys(cannon);
        assertThatThrownBy(() -> organisations.get(selangor)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> relations.ofBuyer(selangor)).isInstanceOf(NotFound.class);
    }

    @Test
    public void blocksWhatTheErpNoLongerHas() {
        feed.apply(CHANNEL, List.of(row("10000", "Cannon"), row("20000", "Selangor")));

        assertThat(feed.retireAllBut(CHANNEL, Set.of("10000"))).isEqualTo(1);
        assertThat(feed.retireAllBut(CHANNEL, Set.of("10000"))).isZero();
        assertThat(relations.byNumber("20000").orElseThrow().blocked()).isEqualTo(Blocked.ALL);
        assertThat(relations.byNumber("10000").orElseThrow().blocked()).isEqualTo(Blocked.NONE);
    }

    @Test
    public void takesMoreThanOneTransactionHolds() {
        List<Row> many = IntStream.range(0, 1201)
                .mapToObj(i -> row("C" + i, "Name " + i))
                .toList();

        assertThat(feed.apply(CHANNEL, many)).isEqualTo(1201);
        assertThat(feed.apply(CHANNEL, many)).isZero();
        assertThat(organisations.customers("", FIRST).total()).isEqualTo(1201);
    }

    @Test
    public void refusesAFeedForAnotherChannelOrByABuyer() {
        assertThatThrownBy(() -> feed.apply(new UUID(9, 9), List.of())).isInstanceOf(NotPermitted.class);
        unit.callers().become(CHANNEL, OWNER, false);
        assertThatThrownBy(() -> feed.retireAllBut(CHANNEL, Set.of())).isInstanceOf(NotPermitted.class);
    }

    private List<Customer> customers(String text) {
        return organisations.customers(text, FIRST).items();
    }

    static Row row(String number, String name) {
        return new Row(
                number,
                name,
                "LV1",
                "Main 1",
                "Riga",
                "LV-1001",
                "LV",
                "a@example.com",
                "",
                "RETAIL",
                "LARGE",
                "10000",
                "DOMESTIC",
                "",
                null,
                true,
                false,
                new BigDecimal("1500.5"),
                "14 DAYS",
                "JR",
                "BLUE",
                "lv",
                Blocked.NONE,
                List.of(address("WEST"), address("EAST")));
    }

    private static DeliveryAddress address(String code) {
        return new DeliveryAddress(code, "Hall", "Side 2", "Riga", "LV-1002", "LV");
    }
}
