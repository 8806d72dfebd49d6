package org.webnav.platform.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.NotSignedIn;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.UserAdministration;
import org.webnav.platform.api.UserAdministration.Account;
import org.webnav.platform.api.UserAdministration.Change;
import org.webnav.platform.api.UserAdministration.NewAccount;
import org.webnav.platform.core.audit.JdbcAudit;
import org.webnav.platform.core.jdbc.PlainTransactions;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;

@RunWith(Parameterized.class)
public class UserAdministrationTest {

    private static final String PASSWORD = "long enough for this";
    private static final Paging FIRST = new Paging(0, 50);

    @Parameterized.Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final UUID channel = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();
    private final UUID customer = UUID.randomUUID();
    private final UUID rival = UUID.randomUUID();
    private final Recognised recognised = new Recognised(new PlainTransactions());
    private final TestUnit unit;
    private final UserAdministration users;

    public UserAdministrationTest(TestDatabase database) {
        unit = TestUnit.open(database, "platform");
        Clock clock = Clock.systemUTC();
        users = new JdbcUserAdministration(
                unit.dataSource(),
                new JdbcUsers(unit.dataSource(), unit.callers(), clock, recognised),
                unit.callers(),
                channels(),
                new PlainTransactions(),
                new JdbcAudit(unit.dataSource(), unit.callers(), clock),
                recognised);
    }

    private JdbcChannels channels() {
        return new JdbcChannels(unit.dataSource(), new PlainTransactions());
    }

    @Before
    public void twoCustomersOfOneOwner() {
        integrator();
        channels().create(new Channel(channel, "main", "Owner", owner, "EUR", List.of("en")));
        channels().attach(channel, customer, owner);
        channels().attach(channel, rival, owner);
    }

    @After
    public void close() {
        unit.close();
    }

    private Caller integrator() {
        return unit.callers().become(channel, owner, true, UserAdministration.MANAGE, UserAdministration.MANAGE_STAFF);
    }

    private Caller manager() {
        return unit.callers().become(channel, owner, true, UserAdministration.MANAGE);
    }

    private Caller customersAdministrator() {
        return unit.callers().become(channel, customer, false, UserAdministration.MANAGE);
    }

    private static NewAccount account(UUID organisation, String login, String... roles) {
        return new NewAccount(organisation, login, PASSWORD, "Anna", "anna@example.com", Locale.ENGLISH, Set.of(roles));
    }

    private JdbcSessions sessions() {
        return new JdbcSessions(unit.dataSource(), new Roles(), Clock.systemUTC(), recognised);
    }

    private static Change roles(String... roles) {
        return new Change(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Set.of(roles)), Optional.empty());
    }

    private static Change active(boolean active) {
        return new Change(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(active));
    }

    @Test
    public void aCustomersAdministratorKeepsUsersOfItsOwnOrganisationAlone() {
        integrator();
        Account ofRival = users.create(account(rival, "rita", "buyer"));
        customersAdministrator();
        users.create(account(customer, "carl", "buyer", "approver"));

        assertThat(users.list("", null, FIRST).items())
                .extracting(account -> account.user().login())
                .containsExactly("carl");
        assertThatThrownBy(() -> users.get(ofRival.user().id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.create(account(rival, "spy", "buyer"))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> users.resetPassword(ofRival.user().id(), PASSWORD))
                .isInstanceOf(NotFound.class);
    }

    @Test
    public void nobodyGrantsARoleBeyondHisOwnReach() {
        manager();
        assertThatThrownBy(() -> users.create(account(owner, "mole", "integrator")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> users.create(account(customer, "odd", "integrator")))
                .isInstanceOf(Invalid.class);
        integrator();
        Account colleague = users.create(account(owner, "ivo", "integrator"));
        manager();
        assertThatThrownBy(() -> users.resetPassword(colleague.user().id(), PASSWORD))
                .isInstanceOf(NotPermitted.class);
        assertThat(users.grantableRoles()).containsExactly("approver", "buyer", "buyer-administrator");
    }

    @Test
    public void peopleOfTheOwnerSeeTheWholeChannelAndThoseOfCustomersDoNot() {
        assertThat(users.create(account(owner, "ivo", "finance-staff")).wholeChannel())
                .isTrue();
        assertThat(users.create(account(customer, "carl", "buyer")).wholeChannel())
                .isFalse();
    }

    @Test
    public void whoeverIsLockedOutLosesTheOpenSessionAtOnce() {
        Account carl = users.create(account(customer, "carl", "buyer"));
        String token = sessions().signIn("carl", PASSWORD, "10.0.0.1").token();

        users.change(carl.user().id(), carl.version(), active(false));

        assertThat(sessions().find(token)).isEmpty();
        assertThatThrownBy(() -> sessions().signIn("carl", PASSWORD, "10.0.0.1"))
                .isInstanceOf(NotSignedIn.class);
    }

    @Test
    public void aStaleChangeIsRefused() {
        Account carl = users.create(account(customer, "carl", "buyer"));
        users.change(carl.user().id(), carl.version(), roles("approver"));

        assertThatThrownBy(() -> users.change(carl.user().id(), carl.version(), roles("buyer")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("meanwhile");
        assertThat(users.get(carl.user().id()).user().roles()).containsExactly("approver");
    }

    @Test
    public void aNewPasswordEndsTheSessionsAndReplacesTheOldOne() {
        Account carl = users.create(account(customer, "carl", "buyer"));
        String token = sessions().signIn("carl", PASSWORD, "10.0.0.1").token();

        users.resetPassword(carl.user().id(), "quite another one");

        assertThat(sessions().find(token)).isEmpty();
        assertThat(sessions().signIn("carl", "quite another one", "10.0.0.1").token())
                .isNotEmpty();
    }

    @Test
    public void nobodySetsTheirOwnPasswordWithoutThePresentOne() {
        UUID self = users.create(account(owner, "ivo", "integrator")).user().id();
        Caller ivo =
                new Caller(channel, self, owner, true, Set.of(UserAdministration.MANAGE_STAFF), Locale.ENGLISH, "Ivo");

        unit.callers().as(ivo, () -> {
            assertThatThrownBy(() -> users.resetPassword(self, "quite another one"))
                    .isInstanceOf(Conflict.class)
                    .hasFieldOrPropertyWithValue("code", "platform.own-account");
            return null;
        });
        assertThat(sessions().signIn("ivo", PASSWORD, "10.0.0.1").token()).isNotEmpty();
    }

    @Test
    public void ownersOfAPasswordChangeItAndKeepTheirSession() {
        users.create(account(customer, "carl", "buyer"));
        var here = sessions().signIn("carl", PASSWORD, "10.0.0.1");
        String elsewhere = sessions().signIn("carl", PASSWORD, "10.0.0.2").token();

        unit.callers().as(here.session().caller(), () -> {
            assertThatThrownBy(() -> users.changeOwnPassword("wrong", "quite another one", here.token()))
                    .isInstanceOf(Invalid.class);
            users.changeOwnPassword(PASSWORD, "quite another one", here.token());
            return null;
        });

        assertThat(sessions().find(here.token())).isPresent();
        assertThat(sessions().find(elsewhere)).isEmpty();
    }

    @Test
    public void tokensEndWithThePasswordOrTheAccountTheyWereMadeUnder() {
        Account carl = users.create(account(customer, "carl", "buyer"));
        Caller signedIn =
                sessions().signIn("carl", PASSWORD, "10.0.0.1").session().caller();

        String first = token(signedIn);
        users.resetPassword(carl.user().id(), "quite another one");
        assertThat(tokens().find(first)).isEmpty();

        String second = token(signedIn);
        unit.callers().as(signedIn, () -> {
            users.changeOwnPassword("quite another one", PASSWORD, "");
            return null;
        });
        assertThat(tokens().find(second)).isEmpty();

        String third = token(signedIn);
        long version = users.get(carl.user().id()).version();
        Account locked = users.change(carl.user().id(), version, active(false));
        users.change(carl.user().id(), locked.version(), active(true));
        assertThat(tokens().find(third)).isEmpty();
    }

    private JdbcApiTokens tokens() {
        return new JdbcApiTokens(unit.dataSource(), new Roles(), unit.callers(), Clock.systemUTC(), recognised);
    }

    private String token(Caller owner) {
        String secret = unit.callers()
                .as(owner, () -> tokens().issue("shop", Set.of(), Instant.now().plusSeconds(3600))
                        .secret());
        assertThat(tokens().find(secret)).isPresent();
        return secret;
    }

    @Test
    public void weakPasswordsAndOddLoginsAreRefused() {
        NewAccount weak =
                new NewAccount(customer, "carl", "short", "Carl", "carl@example.com", Locale.ENGLISH, Set.of("buyer"));
        assertThatThrownBy(() -> users.create(weak)).isInstanceOf(Invalid.class).hasMessageContaining("10 to 200");
        NewAccount named = new NewAccount(
                customer, "carl", "my name is Carl", "Carl", "carl@example.com", Locale.ENGLISH, Set.of("buyer"));
        assertThatThrownBy(() -> users.create(named)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> users.create(account(customer, "a b", "buyer")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    public void findsByPartsOfNamesWithoutTakingWildcardsForWildcards() {
        users.create(account(customer, "carl", "buyer"));
        users.create(account(customer, "100_percent", "buyer"));

        assertThat(users.list("CAR", customer, FIRST).total()).isEqualTo(1);
        assertThat(users.list("0_p", null, FIRST).total()).isEqualTo(1);
        assertThat(users.list("%", null, FIRST).total()).isZero();
    }
}
