package org.webnav.platform.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.NotSignedIn;
import org.webnav.platform.api.Sessions;
import org.webnav.platform.api.TooManyRequests;
import org.webnav.platform.api.Users.NewUser;
import org.webnav.platform.core.jdbc.PlainTransactions;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;

@RunWith(Parameterized.class)
public class SignInTest {

    @Parameterized.Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private final UUID channel = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final Recognised recognised = new Recognised(new PlainTransactions());
    private final TestUnit unit;

    public SignInTest(TestDatabase database) {
        unit = TestUnit.open(database, "platform");
    }

    @Before
    public void user() {
        unit.callers().become(channel, organisation, true, "orders.read");
        users().create(newUser("Anna"));
    }

    @After
    public void close() {
        unit.close();
    }

    private static NewUser newUser(String login) {
        return new NewUser(
                UUID.randomUUID(),
                false,
                login,
                "correct horse",
                "Anna",
                "a@example.com",
                Locale.ENGLISH,
                Set.of("buyer"));
    }

    private static Clock at(Duration later) {
        return Clock.fixed(START.plus(later), ZoneOffset.UTC);
    }

    private JdbcUsers users() {
        return new JdbcUsers(unit.dataSource(), unit.callers(), at(Duration.ZERO), recognised);
    }

    private JdbcApiTokens tokens() {
        return new JdbcApiTokens(unit.dataSource(), new Roles(), unit.callers(), at(Duration.ZERO), recognised);
    }

    private Sessions sessions(Duration later) {
        return new JdbcSessions(unit.dataSource(), new Roles(), at(later), recognised);
    }

    @Test
    public void theRightPasswordOpensASessionWhateverTheCaseOfTheLogin() {
        var opened = sessions(Duration.ZERO).signIn("ANNA ", "correct horse", "10.0.0.1");

        var found = sessions(Duration.ofHours(1)).find(opened.token()).orElseThrow();
        assertThat(found.caller().name()).isEqualTo("Anna");
        assertThat(found.csrfToken()).isEqualTo(opened.session().csrfToken());
    }

    @Test
    public void aSessionEndsAfterTwelveHoursWithoutUse() {
        var opened = sessions(Duration.ZERO).signIn("anna", "correct horse", "10.0.0.1");
        assertThat(sessions(Duration.ofHours(13)).find(opened.token())).isEmpty();
    }

    @Test
    public void useProlongsASession() {
        var opened = sessions(Duration.ZERO).signIn("anna", "correct horse", "10.0.0.1");
        sessions(Duration.ofHours(11)).find(opened.token());
        assertThat(sessions(Duration.ofHours(20)).find(opened.token())).isPresent();
    }

    @Test
    public void signingOutEndsTheSessionAtOnce() {
        var opened = sessions(Duration.ZERO).signIn("anna", "correct horse", "10.0.0.1");
        assertThat(sessions(Duration.ZERO).find(opened.token())).isPresent();
        sessions(Duration.ZERO).signOut(opened.token());
        assertThat(sessions(Duration.ZERO).find(opened.token())).isEmpty();
    }

    @Test
    public void aWrongPasswordAndAnUnknownLoginLookTheSame() {
        for (String login : new String[] {"anna", "nobody"}) {
            assertThatThrownBy(() -> sessions(Duration.ZERO).signIn(login, "wrong", "10.0.0.1"))
                    .isInstanceOf(NotSignedIn.class)
                    .hasMessage("The login or the password is wrong.");
        }
    }

    @Test
    public void guessersMustWaitAndThenTheRightPasswordWorks() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> sessions(Duration.ZERO).signIn("anna", "wrong", "10.0.0.1"))
                    .isInstanceOf(NotSignedIn.class);
        }
        assertThatThrownBy(() -> sessions(Duration.ZERO).signIn("anna", "correct horse", "10.0.0.2"))
                .isInstanceOf(TooManyRequests.class);
        assertThat(sessions(Duration.ofSeconds(2)).signIn("anna", "correct horse", "10.0.0.2"))
                .isNotNull();
    }

    @Test
    public void theDelayGrowsToAQuarterOfAnHour() {
        assertThat(SignInDelays.delay(4)).isZero();
        assertThat(SignInDelays.delay(6)).isEqualTo(Duration.ofSeconds(2));
        assertThat(SignInDelays.delay(100)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    public void aLoginBelongsToOne() {
        assertThatThrownBy(() -> users().create(newUser("aNNa"))).isInstanceOf(Conflict.class);
    }

    @Test
    public void aTokenPermitsNoMoreThanItsOwnerMay() {
        var tokens = tokens();
        assertThatThrownBy(() -> tokens.issue("t", Set.of("users.manage"), START.plusSeconds(60)))
                .isInstanceOf(NotPermitted.class);
        assertThat(tokens.issue("t", Set.of("orders.read"), START.plusSeconds(60))
                        .secret())
                .startsWith("wn_");
    }

    @Test
    public void aRevokedTokenEndsAtOnce() {
        var issued = asAnna(() -> tokens().issue("t", Set.of(), START.plusSeconds(60)));
        assertThat(tokens().find(issued.secret())).isPresent();
        asAnna(() -> {
            tokens().revoke(issued.token().id());
            return issued;
        });
        assertThat(tokens().find(issued.secret())).isEmpty();
    }

    @Test
    public void aChosenLanguageCountsAtOnce() {
        var opened = sessions(Duration.ZERO).signIn("anna", "correct horse", "10.0.0.1");
        assertThat(language(opened.token())).isEqualTo("en");
        asAnna(() -> {
            users().chooseLanguage(Locale.forLanguageTag("lv"));
            return opened;
        });
        assertThat(language(opened.token())).isEqualTo("lv");
    }

    private <T> T asAnna(Supplier<T> work) {
        UUID anna = users().byLogin("anna").orElseThrow().id();
        return unit.callers().as(new Caller(channel, anna, organisation, true, Set.of(), Locale.ENGLISH, "Anna"), work);
    }

    private String language(String token) {
        return sessions(Duration.ZERO)
                .find(token)
                .orElseThrow()
                .caller()
                .language()
                .getLanguage();
    }

    @Test
    public void passwordsAreKeptAsArgon2id() {
        Passwords passwords = new Passwords();
        String hash = passwords.hash("secret");
        assertThat(hash).startsWith("argon2id$19456$2$").doesNotContain("secret");
        assertThat(passwords.matches("secret", hash)).isTrue();
        assertThat(passwords.matches("Secret", hash)).isFalse();
        assertThat(passwords.matches("decoy", null)).isFalse();
    }
}
