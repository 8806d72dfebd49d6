package org.webnav.platform.core.identity;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.Users;
import org.webnav.platform.core.jdbc.DatabaseFailure;
import org.webnav.platform.core.jdbc.Jdbc;

/** Users in {@code platform.users}. */
@Component
public final class JdbcUsers implements Users {

    private final Jdbc jdbc;
    private final CurrentCaller callers;
    private final Clock clock;
    private final Recognised recognised;
    private final Passwords passwords = new Passwords();

    @Activate
    public JdbcUsers(
            @Reference(target = "(webnav.unit=platform)") DataSource source,
            @Reference CurrentCaller callers,
            @Reference Clock clock,
            @Reference Recognised recognised) {
        this.jdbc = new Jdbc(source);
        this.callers = callers;
        this.clock = clock;
        this.recognised = recognised;
    }

    @Override
    public User create(NewUser user) {
        UUID channel = callers.get().channel();
        UUID id = Ids.next(clock);
        try {
            jdbc.update(
                    "insert into platform.users (id, channel_id, organisation_id, whole_channel, login, login_key,"
                            + " password_hash, name, email, language, roles, active, version)"
                            + " values (?,?,?,?,?,?,?,?,?,?,?,1,0)",
                    id,
                    channel,
                    user.organisation(),
                    user.wholeChannel(),
                    user.login(),
                    key(user.login()),
                    user.password() == null ? null : passwords.hash(user.password()),
                    user.name(),
                    user.email(),
                    user.language().toLanguageTag(),
                    Texts.join(user.roles()));
        } catch (DatabaseFailure e) {
            if (e.isDuplicate()) {
                throw new Conflict("platform.login-taken", "Somebody else signs in as " + user.login() + ".");
            }
            throw e;
        }
        return byLogin(user.login()).orElseThrow();
    }

    @Override
    public Optional<User> byLogin(String login) {
        return jdbc.first(
                        "select " + StoredUser.COLUMNS + " from platform.users u where u.login_key = ?",
                        StoredUser::read,
                        key(login))
                .map(StoredUser::user);
    }

    @Override
    public void chooseLanguage(Locale language) {
        jdbc.update(
                "update platform.users set language = ? where id = ? and channel_id = ?",
                language.toLanguageTag(),
                callers.get().user(),
                callers.get().channel());
        recognised.forget();
    }

    static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
