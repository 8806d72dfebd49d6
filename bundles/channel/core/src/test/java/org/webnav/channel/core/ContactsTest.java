package org.webnav.channel.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.channel.api.Contact;
import org.webnav.channel.api.Contact.Card;
import org.webnav.channel.api.Contact.Kind;
import org.webnav.channel.api.Contact.Origin;
import org.webnav.channel.api.ContactFeed.Row;
import org.webnav.channel.api.Contacts;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Violation;
import org.webnav.platform.api.WebNavException;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;

@RunWith(Parameterized.class)
public class ContactsTest {

    private static final UUID CHANNEL = new UUID(1, 1);
    private static final UUID OWNER = new UUID(2, 2);

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final TestUnit unit;
    private final List<String> audited = new ArrayList<>();
    private JpaContacts contacts;
    private JdbcContactFeed feed;
    private UUID cannon;
    private UUID selangor;

    public ContactsTest(TestDatabase database) {
        unit = TestUnit.open(database, "channel");
    }

    @Before
    public void start() {
        Recent recent = new Recent();
        TestChannels channels = new TestChannels(unit, CHANNEL, OWNER);
        unit.callers().become(CHANNEL, OWNER, true);
        new JpaCustomerFeed(unit.jpa(), unit.callers(), channels, Clock.systemUTC(), recent)
                .apply(CHANNEL, List.of(CustomersTest.row("10000", "Cannon"), CustomersTest.row("20000", "Selangor")));
        JpaTradeRelations relations = new JpaTradeRelations(unit.jpa(), unit.callers(), recent);
        cannon = relations.byNumber("10000").orElseThrow().buyer();
        selangor = relations.byNumber("20000").orElseThrow().buyer();
        feed = new JdbcContactFeed(unit.jpa(), unit.callers(), channels, Clock.systemUTC());
        contacts = new JpaContacts(
                unit.jpa(),
                unit.callers(),
                Clock.systemUTC(),
                (action, subject, facts) -> audited.add(action + " " + subject + " " + facts));
    }

    @After
    public void stop() {
        unit.close();
    }

    @Test
    public void takesContactsOfTheErpAndShowsPeopleFirst() {
        assertThat(feed.apply(
                        CHANNEL,
                        List.of(
                                row("CT1", "10000", new Card(Kind.COMPANY, "Cannon", "", "+44 1", "", "")),
                                row("CT2", "10000", person("Teal")),
                                row("CT3", "20000", person("McArthur")))))
                .isEqualTo(3);

        assertThat(names(cannon)).containsExactly("Teal", "Cannon");
        Contact teal = contacts.of(cannon).get(0);
        assertThat(teal.origin()).isEqualTo(Origin.ERP);
        assertThat(teal.number()).isEqualTo("CT2");
        assertThat(teal.card()).isEqualTo(person("Teal"));
    }

    @Test
    public void writesOnlyContactsThatDiffer() {
        feed.apply(CHANNEL, List.of(row("CT2", "10000", person("Teal")), row("CT3", "20000", person("McArthur"))));
        long before = contacts.of(selangor).get(0).version();

        assertThat(feed.apply(
                        CHANNEL,
                        List.of(row("CT2", "10000", person("Teal")), row("CT3", "20000", person("MacArthur")))))
                .isEqualTo(1);
        assertThat(names(selangor)).containsExactly("MacArthur");
        assertThat(contacts.of(selangor).get(0).version()).isGreaterThan(before);
    }

    @Test
    public void followsAContactToAnotherCustomerAndOut() {
        feed.apply(CHANNEL, List.of(row("CT2", "10000", person("Teal")), row("CT3", "20000", person("McArthur"))));

        assertThat(feed.apply(
                        CHANNEL, List.of(row("CT2", "20000", person("Teal")), row("CT3", "", person("McArthur")))))
                .isEqualTo(2);
        assertThat(names(cannon)).isEmpty();
        assertThat(names(selangor)).containsExactly("Teal");
        assertThat(feed.apply(CHANNEL, List.of(row("CT2", "NEW", person("Teal")))))
                .as("a customer that nobody knows")
                .isEqualTo(1);
        assertThat(names(selangor)).isEmpty();
    }

    @Test
    public void removesWhatTheErpNoLongerHasAndKeepsThePortals() {
        feed.apply(CHANNEL, List.of(row("CT2", "10000", person("Teal")), row("CT3", "10000", person("Marsh"))));
        contacts.add(cannon, person("Reed"));

        assertThat(feed.removeAllBut(CHANNEL, Set.of("CT3"))).isEqualTo(1);
        assertThat(feed.removeAllBut(CHANNEL, Set.of("CT3"))).isZero();
        assertThat(names(cannon)).containsExactly("Marsh", "Reed");
    }

    @Test
    public void keepsThePortalsContactsAndTellsTheAuditLogWithoutNames() {
        Contact added = contacts.add(cannon, new Card(null, "  Anna Reed ", null, "+371 (20) 001-122", "", "a@b.lv"));
        assertThat(added.origin()).isEqualTo(Origin.PORTAL);
        assertThat(added.card()).isEqualTo(new Card(Kind.PERSON, "Anna Reed", "", "+371 (20) 001-122", "", "a@b.lv"));

        Contact changed = contacts.change(cannon, added.id(), person("Reed"), added.version());
        assertThat(contacts.of(cannon)).containsExactly(changed);
        contacts.remove(cannon, added.id(), changed.version());

        assertThat(contacts.of(cannon)).isEmpty();
        assertThat(audited)
                .allMatch(entry -> entry.endsWith(added.id() + " {organisation=" + cannon + "}"))
                .extracting(entry -> entry.substring(0, entry.indexOf(' ')))
                .containsExactly("channel.add-contact", "channel.change-contact", "channel.remove-contact");
    }

    @Test
    public void refusesAChangeUponAnOldVersion() {
        Contact added = contacts.add(cannon, person("Reed"));
        contacts.change(cannon, added.id(), person("Read"), added.version());

        refused(
                "channel.changed-meanwhile",
                () -> contacts.change(cannon, added.id(), person("Rhed"), added.version()));
        refused("channel.changed-meanwhile", () -> contacts.remove(cannon, added.id(), added.version()));
        assertThat(names(cannon)).containsExactly("Read");
        contacts.remove(cannon, added.id(), null);
        assertThat(names(cannon)).isEmpty();
    }

    @Test
    public void leavesTheErpsContactsToTheErp() {
        feed.apply(CHANNEL, List.of(row("CT2", "10000", person("Teal"))));
        UUID id = contacts.of(cannon).get(0).id();

        refused("channel.contact-of-erp", () -> contacts.change(cannon, id, person("Other"), null));
        refused("channel.contact-of-erp", () -> contacts.remove(cannon, id, null));
        assertThat(names(cannon)).containsExactly("Teal");
        assertThat(audited).isEmpty();
    }

    @Test
    public void namesEveryFault() {
        Card wrong = new Card(Kind.PERSON, " ", "x".repeat(101), "call me", "12", "nobody@nowhere");

        assertThatThrownBy(() -> contacts.add(cannon, wrong))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("name", "jobTitle", "phone", "mobile", "email"));
    }

    @Test
    public void showsABuyerItsOwnContactsAlone() {
        Contact own = contacts.add(cannon, person("Reed"));
        Contact other = contacts.add(selangor, person("Clarke"));
        unit.callers().become(CHANNEL, cannon, false);

        assertThat(contacts.of(cannon)).containsExactly(own);
        assertThat(contacts.of(selangor)).isEmpty();
        assertThatThrownBy(() -> contacts.add(selangor, person("Intruder"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.change(selangor, other.id(), person("Intruder"), null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.remove(cannon, other.id(), null)).isInstanceOf(NotFound.class);
    }

    @Test
    public void findsAContactOnlyAtItsOwnOrganisation() {
        Contact other = contacts.add(selangor, person("Clarke"));

        assertThatThrownBy(() -> contacts.change(cannon, other.id(), person("Clarke"), null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    public void keepsAtMostSoMany() {
        IntStream.range(0, Contacts.MOST).forEach(i -> contacts.add(cannon, person("Person " + i)));

        refused("channel.too-many-contacts", () -> contacts.add(cannon, person("One more")));
        contacts.add(selangor, person("Elsewhere"));
    }

    @Test
    public void refusesAFeedForAnotherChannelOrByABuyer() {
        assertThatThrownBy(() -> feed.apply(new UUID(9, 9), List.of())).isInstanceOf(NotPermitted.class);
        unit.callers().become(CHANNEL, cannon, false);
        assertThatThrownBy(() -> feed.removeAllBut(CHANNEL, Set.of())).isInstanceOf(NotPermitted.class);
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(Conflict.class)
                .extracting(e -> ((WebNavException) e).code())
                .isEqualTo(code);
    }

    private List<String> names(UUID organisation) {
        return contacts.of(organisation).stream()
                .map(contact -> contact.card().name())
                .toList();
    }

    private static Card person(String name) {
        return new Card(Kind.PERSON, name, "Buyer", "+44 1632 960 101", "", "a@cannon.example");
    }

    private static Row row(String number, String customer, Card card) {
        return new Row(number, customer, card);
    }
}
