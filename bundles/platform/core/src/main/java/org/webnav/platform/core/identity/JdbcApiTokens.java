package org.webnav.platform.core.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.ApiTokens;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.core.identity.Recognised.OfToken;
import org.webnav.platform.core.jdbc.Jdbc;

/** API tokens in {@code platform.api_tokens}, known by the hash of their secret. */
@Component
public final class JdbcApiTokens implements ApiTokens {

    private record Found(OfToken token, Instant lastUsed) {}

    private final Jdbc jdbc;
    private final Roles roles;
    private final CurrentCaller callers;
    private final Clock clock;
    private final Recognised recognised;

    @Activate
    public JdbcApiTokens(
            @Reference(target = "(webnav.unit=platform)") DataSource source,
            @Reference Roles roles,
            @Reference CurrentCaller callers,
            @Reference Clock clock,
            @Reference Recognised recognised) {
        this.jdbc = new Jdbc(source);
        this.roles = roles;
        this.callers = callers;
        this.clock = clock;
        this.recognised = recognised;
    }

    @Override
    public Issued issue(String name, Set<String> permissions, Instant expires) {
        Caller caller = callers.get();
        if (!caller.permissions().containsAll(permissions)) {
            throw new NotPermitted(
                    "platform.token-exceeds-owner", "A token cannot permit more than you may do yourself.");
        }
        String secret = "wn_" + Secrets.next();
        ApiToken token = new ApiToken(Ids.next(clock), name, Set.copyOf(permissions), clock.instant(), expires, null);
        jdbc.update(
                "insert into platform.api_tokens (id, user_id, name, secret_hash, permissions, created, expires)"
                        + " values (?,?,?,?,?,?,?)",
                token.id(),
                caller.user(),
                name,
                Secrets.hash(secret),
                Texts.join(permissions),
                token.created(),
                expires);
        return new Issued(secret, token);
    }

    @Override
    public List<ApiToken> own() {
        return jdbc.list(
                "select * from platform.api_tokens where user_id = ? order by created",
                200,
                JdbcApiTokens::read,
                callers.get().user());
    }

    @Override
    public void revoke(UUID id) {
        String delete = "delete from platform.api_tokens where id = ? and user_id = ?";
        if (jdbc.update(delete, id, callers.get().user()) == 0) {
            throw new NotFound("platform.no-such-token", "You have no such token.");
        }
        recognised.forget();
    }

    @Override
    public Optional<Caller> find(String secret) {
        Instant now = clock.instant();
        String hash = Secrets.hash(secret);
        return recognised.token(hash, now, () -> stored(hash, now)).map(this::caller);
    }

    private Optional<OfToken> stored(String hash, Instant now) {
        Optional<Found> found = jdbc.first(
                "select t.permissions, t.expires, t.last_used, " + StoredUser.COLUMNS + " from platform.api_tokens t"
                        + " join platform.users u on u.id = t.user_id"
                        + " where t.secret_hash = ? and t.expires > ? and u.active = 1",
                row -> new Found(
                        new OfToken(
                                StoredUser.read(row),
                                Texts.split(row.getString("permissions")),
                                Jdbc.instant(row, "expires")),
                        Jdbc.instant(row, "last_used")),
                hash,
                now);
        found.filter(f -> f.lastUsed() == null || f.lastUsed().isBefore(now.minusSeconds(60)))
                .ifPresent(f ->
                        jdbc.update("update platform.api_tokens set last_used = ? where secret_hash = ?", now, hash));
        return found.map(Found::token);
    }

    private Caller caller(OfToken token) {
        Set<String> permissions =
                new HashSet<>(roles.permissions(token.user().user().roles()));
        permissions.retainAll(token.permissions());
        return token.user().caller(permissions);
    }

    private static ApiToken read(ResultSet row) throws SQLException {
        return new ApiToken(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                Texts.split(row.getString("permissions")),
                Jdbc.instant(row, "created"),
                Jdbc.instant(row, "expires"),
                Jdbc.instant(row, "last_used"));
    }
}
