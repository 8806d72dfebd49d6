package org.webnav.pricing.core.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.webnav.pricing.api.PriceFeed.SalesType.ALL_CUSTOMERS;
import static org.webnav.pricing.api.PriceFeed.SalesType.CUSTOMER;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Assortments;
import org.webnav.catalog.api.Visibility;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.pricing.api.PriceAlerts.Alert;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.VatRow;
import org.webnav.pricing.core.alert.JdbcPriceAlerts;
import org.webnav.pricing.core.alert.PriceWatch;

@RunWith(Parameterized.class)
public final class PriceAlertsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Parameterized.Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    private record Told(UUID alert, Map<String, String> data) {}

    private final Company company;
    private final List<Told> told = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private final List<Collection<String>> askedFor = new ArrayList<>();
    private LocalDate today = DAY;
    private UUID buyer;

    public PriceAlertsTest(TestDatabase database) {
        company = new Company(database);
    }

    @Before
    public void open() {
        company.item("A");
        company.item("B");
        buyer = company.customer("10000", "", "", "EUR", false);
        asOwner();
        company.feed.applyItemCards(Company.CHANNEL, List.of(Rows.card("A", "100", ""), Rows.card("B", "100", "")));
        company.feed.replaceVat(
                Company.CHANNEL, List.of(new VatRow("DOMESTIC", "VAT21", new BigDecimal("21"), "NORMAL")));
        feed(price("A", "10"), price("B", "20"));
    }

    @After
    public void close() {
        company.close();
    }

    @Test
    public void tellsOnceWhenThePriceFalls() {
        Alert alert = wish("A", null);
        assertThat(alert.below()).isEqualByComparingTo("10");
        look();
        assertThat(told).isEmpty();

        feed(price("A", "9"), price("B", "20"));
        look();
        feed(price("A", "8"), price("B", "20"));
        look();

        assertThat(told).hasSize(1);
        assertThat(told.get(0).alert()).isEqualTo(alert.id());
        assertThat(told.get(0).data()).containsEntry("item", "A").containsEntry("organisation", buyer.toString());
        assertThat(new BigDecimal(told.get(0).data().get("price"))).isEqualByComparingTo("9");
        asBuyer();
        assertThat(alerts().own()).hasSize(1);
        assertThat(alerts().own().get(0).met()).isNotNull();
        assertThat(alerts().own().get(0).price()).isEqualByComparingTo("9");
    }

    @Test
    public void waitsUntilTheWishedPriceIsUndercut() {
        wish("A", "8.50");
        feed(price("A", "8.5"), price("B", "20"));
        look();
        assertThat(told).isEmpty();

        feed(price("A", "8.49"), price("B", "20"));
        look();
        assertThat(told).hasSize(1);
    }

    @Test
    public void followsTheBuyersOwnPriceOnly() {
        company.customer("20000", "", "", "EUR", false);
        wish("A", null);

        feed(price("A", "10"), price("B", "20"), Rows.price("A", CUSTOMER, "20000", "0", "1"));
        look();
        assertThat(told).isEmpty();

        feed(price("A", "10"), price("B", "20"), Rows.price("A", CUSTOMER, "10000", "0", "7"));
        look();
        assertThat(told).hasSize(1);
    }

    @Test
    public void looksOnlyAtItemsThatChanged() {
        wish("A", null);
        wish("B", null);
        look();
        askedFor.clear();

        look();
        assertThat(askedFor).as("nothing changed").isEmpty();
        feed(price("A", "11"), price("B", "20"));
        look();
        assertThat(askedFor).containsExactly(Set.of("A"));
    }

    @Test
    public void noticesWhatBeginsWithADay() {
        wish("A", null);
        feed(price("A", "10"), price("B", "20"), from(DAY.plusDays(1), "5"));
        look();
        assertThat(told).isEmpty();

        today = DAY.plusDays(1);
        look();
        assertThat(told).hasSize(1);
    }

    @Test
    public void keepsFromBuyersWhatTheyDoNotSee() {
        wish("A", null);
        hidden.add("A");
        asBuyer();
        assertThatThrownBy(() -> alerts().add("A", null)).isInstanceOf(NotFound.class);

        asOwner();
        feed(price("A", "1"), price("B", "20"));
        look();
        assertThat(told).isEmpty();
    }

    @Test
    public void refusesAWishThatIsMetAlreadyAndKeepsOneForAnItem() {
        asBuyer();
        assertThatThrownBy(() -> alerts().add("A", new BigDecimal("10.01"))).isInstanceOf(Conflict.class);
        alerts().add("A", new BigDecimal("9"));
        Alert second = alerts().add("A", new BigDecimal("8"));
        assertThat(alerts().own()).extracting(Alert::id).containsExactly(second.id());

        alerts().remove(second.id());
        assertThat(alerts().own()).isEmpty();
        assertThatThrownBy(() -> alerts().remove(second.id())).isInstanceOf(NotFound.class);
    }

    private Alert wish(String item, String below) {
        asBuyer();
        Alert alert = alerts().add(item, below == null ? null : new BigDecimal(below));
        asOwner();
        return alert;
    }

    private void feed(SalesPriceRow... rows) {
        company.feed.replaceSalesPrices(Company.CHANNEL, List.of(rows));
    }

    private void look() {
        new PriceWatch(
                        company.unit().jpa(),
                        company.unit().callers(),
                        company.channels(),
                        prices(),
                        (channel, type, subject, data) -> told.add(new Told(subject, data)),
                        clock())
                .run();
    }

    private JdbcPriceAlerts alerts() {
        return new JdbcPriceAlerts(company.unit().jpa(), company.unit().callers(), prices(), clock());
    }

    private ListPrices prices() {
        return new ListPrices(
                company.books,
                company.items(),
                new Assortments() {
                    @Override
                    public Assortment of(UUID organisation) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public Map<String, Visibility> check(UUID organisation, Collection<String> numbers) {
                        askedFor.add(Set.copyOf(numbers));
                        return numbers.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        number -> hidden.contains(number) ? Visibility.HIDDEN : Visibility.ORDERABLE));
                    }
                },
                company.unit().callers());
    }

    private Clock clock() {
        return Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private void asBuyer() {
        company.unit().callers().become(Company.CHANNEL, buyer, false);
    }

    private void asOwner() {
        company.unit().callers().become(Company.CHANNEL, Company.OWNER, true);
    }

    private static SalesPriceRow price(String item, String amount) {
        return Rows.price(item, ALL_CUSTOMERS, "", "0", amount);
    }

    private static SalesPriceRow from(LocalDate day, String amount) {
        return new SalesPriceRow(
                "A",
                ALL_CUSTOMERS,
                "",
                day,
                "",
                "",
                "",
                BigDecimal.ZERO,
                new BigDecimal(amount),
                false,
                true,
                true,
                "",
                null);
    }
}
