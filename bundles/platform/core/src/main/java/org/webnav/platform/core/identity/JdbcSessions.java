package org.webnav.platform.core.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.NotSignedIn;
import org.webnav.platform.api.Sessions;
import org.webnav.platform.core.identity.Recognised.OfSession;
import org.webnav.platform.core.jdbc.Jdbc;

/** Sessions in {@code platform.sessions}, known by the hash of their token. They end 12 hours after their last use. */
@Component
public final class JdbcSessions implements Sessions {

    private static final Duration LIFE = Duration.ofHours(12);
    private static final Duration PROLONG_AFTER = Duration.ofMinutes(5);

    private final Jdbc jdbc;
    private final Roles roles;
    private final Clock clock;
    private final Recognised recognised;
    private final Passwords passwords = new Passwords();
    private final SignInDelays delays;

    @Activate
    public JdbcSessions(
            @Reference(target = "(webnav.unit=platform)") DataSource source,
            @Reference Roles roles,
            @Reference Clock clock,
            @Reference Recognised recognised) {
        this.jdbc = new Jdbc(source);
        this.roles = roles;
        this.clock = clock;
        this.recognised = recognised;
        this.delays = new SignInDelays(jdbc, clock);
    }

    @Override
    public Opened signIn(String login, String password, String clientAddress) {
        String byLogin = "login " + JdbcUsers.key(login);
        String byAddress = "address " + clientAddress;
        delays.check(byLogin);
        delays.check(byAddress);
        Optional<StoredUser> user = jdbc.first(
                "select " + StoredUser.COLUMNS + " from platform.users u where u.login_key = ? and u.active = 1",
                StoredUser::read,
                JdbcUsers.key(login));
        if (!passwords.matches(password, user.map(StoredUser::passwordHash).orElse(null))) {
            delays.failed(byLogin);
            delays.failed(byAddress);
            throw new NotSignedIn("platform.wrong-credentials", "The login or the password is wrong.");
        }
        delays.succeeded(byLogin);
        delays.succeeded(byAddress);
        return open(user.orElseThrow());
    }

    private Opened open(StoredUser user) {
        Instant now = clock.instant();
        jdbc.update("delete from platform.sessions where expires < ?", now);
        String token = Secrets.next();
        String csrf = Secrets.next();
        jdbc.update(
                "insert into platform.sessions (token_hash, user_id, csrf_token, created, expires) values (?,?,?,?,?)",
                Secrets.hash(token),
                user.user().id(),
                csrf,
                now,
                now.plus(LIFE));
        return new Opened(token, session(user, csrf, now.plus(LIFE)));
    }

    private Session session(StoredUser user, String csrf, Instant expires) {
        return new Session(user.caller(roles.permissions(user.user().roles())), csrf, expires);
    }

    @Override
    public Optional<Session> find(String token) {
        String hash = Secrets.hash(token);
        Instant now = clock.instant();
        return recognised
                .session(hash, now, () -> stored(hash, now))
                .map(found -> session(found.user(), found.csrfToken(), found.expires()));
    }

    private Optional<OfSession> stored(String hash, Instant now) {
        Optional<OfSession> found = jdbc.first(
                "select s.csrf_token, s.expires, " + StoredUser.COLUMNS + " from platform.sessions s"
                        + " join platform.users u on u.id = s.user_id"
                        + " where s.token_hash = ? and s.expires > ? and u.active = 1",
                row -> new OfSession(StoredUser.read(row), row.getString("csrf_token"), Jdbc.instant(row, "expires")),
                hash,
                now);
        return found.map(session -> session.expires().isBefore(now.plus(LIFE).minus(PROLONG_AFTER))
                ? prolonged(hash, session, now.plus(LIFE))
                : session);
    }

    private OfSession prolonged(String hash, OfSession session, Instant expires) {
        jdbc.update("update platform.sessions set expires = ? where token_hash = ?", expires, hash);
        return new OfSession(session.user(), session.csrfToken(), expires);
    }

    @Override
    public void signOut(String token) {
        jdbc.update("delete from platform.sessions where token_hash = ?", Secrets.hash(token));
        recognised.forget();
    }
}
