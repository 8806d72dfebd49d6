package org.webnav.platform.core.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Audit;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.UserAdministration;
import org.webnav.platform.api.Users;
import org.webnav.platform.core.jdbc.Jdbc;

/** Accounts in {@code platform.users}, each change with its line in the audit log. */
@Component
public final class JdbcUserAdministration implements UserAdministration {

    private final AccountRows rows;
    private final Users users;
    private final CurrentCaller callers;
    private final Channels channels;
    private final Transactions transactions;
    private final Audit audit;
    private final Recognised recognised;
    private final Passwords passwords = new Passwords();

    @Activate
    public JdbcUserAdministration(
            @Reference(target = "(webnav.unit=platform)") DataSource source,
            @Reference Users users,
            @Reference CurrentCaller callers,
            @Reference Channels channels,
            @Reference Transactions transactions,
            @Reference Audit audit,
            @Reference Recognised recognised) {
        this.rows = new AccountRows(new Jdbc(source));
        this.users = users;
        this.callers = callers;
        this.channels = channels;
        this.transactions = transactions;
        this.audit = audit;
        this.recognised = recognised;
    }

    @Override
    public Page<Account> list(String text, UUID organisation, Paging paging) {
        return rows.page(callers.get(), text, organisation, paging);
    }

    @Override
    public Account get(UUID user) {
        return stored(user).account();
    }

    @Override
    public Account create(NewAccount account) {
        Caller caller = callers.get();
        UUID owner = channels.get(caller.channel()).owner();
        boolean ofOwner = owner.equals(account.organisation());
        AccountRules.check(account);
        GrantRules.check(caller, ofOwner, account.roles());
        if (!rows.sees(caller, account.organisation())) {
            throw new NotPermitted("platform.organisation-out-of-sight", "You may not add users to this organisation.");
        }
        return transactions.required(() -> {
            Users.User user = users.create(new Users.NewUser(
                    account.organisation(),
                    ofOwner,
                    account.login().strip(),
                    account.password(),
                    account.name().strip(),
                    account.email().strip(),
                    account.language(),
                    account.roles()));
            audit.record("platform.create-user", user.id().toString(), Map.of("roles", Texts.join(account.roles())));
            return get(user.id());
        });
    }

    @Override
    public Account change(UUID id, long version, Change change) {
        Caller caller = callers.get();
        AccountRow row = stored(id);
        GrantRules.mayKeep(caller, row.user().roles());
        Set<String> roles = change.roles().orElse(row.user().roles());
        GrantRules.check(caller, row.wholeChannel(), roles);
        boolean active = change.active().orElse(row.user().active());
        if (id.equals(caller.user())
                && (!active || !roles.containsAll(row.user().roles()))) {
            throw new Conflict(
                    "platform.own-account", "You cannot take your own rights away; ask somebody else to do it.");
        }
        AccountRow changed = row.with(
                change.name().map(String::strip).orElse(row.user().name()),
                change.email().map(String::strip).orElse(row.user().email()),
                change.language().orElse(row.user().language()),
                roles,
                active);
        return transactions.required(() -> {
            if (!rows.update(changed, version)) {
                throw new Conflict("platform.user-changed", "Somebody changed this user meanwhile; load it again.");
            }
            if (!active) {
                rows.endSessions(id, "");
                rows.revokeTokens(id);
            }
            recognised.forget();
            audit.record("platform.change-user", id.toString(), facts(row, changed));
            return get(id);
        });
    }

    @Override
    public void resetPassword(UUID id, String password) {
        if (id.equals(callers.get().user())) {
            throw new Conflict("platform.own-account", "For your own account, use the change of your own password.");
        }
        AccountRow row = stored(id);
        GrantRules.mayKeep(callers.get(), row.user().roles());
        AccountRules.checkPassword(row.user().login(), password);
        store(id, password, "", "platform.reset-password");
    }

    @Override
    public void changeOwnPassword(String present, String next, String session) {
        UUID id = callers.get().user();
        AccountRow row = rows.own(callers.get()).orElseThrow(JdbcUserAdministration::unknown);
        if (!passwords.matches(present, row.passwordHash())) {
            throw new Invalid("platform.wrong-password", "The present password is wrong.");
        }
        AccountRules.checkPassword(row.user().login(), next);
        store(id, next, session, "platform.change-password");
    }

    private void store(UUID id, String password, String session, String action) {
        String hash = passwords.hash(password);
        transactions.required(() -> {
            rows.setPassword(id, hash);
            rows.endSessions(id, session);
            rows.revokeTokens(id);
            recognised.forget();
            audit.record(action, id.toString(), Map.of());
            return null;
        });
    }

    @Override
    public Set<String> grantableRoles() {
        return GrantRules.grantable(callers.get());
    }

    private AccountRow stored(UUID id) {
        return rows.find(callers.get(), id).orElseThrow(JdbcUserAdministration::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("platform.no-such-user", "There is no such user.");
    }

    private static Map<String, String> facts(AccountRow before, AccountRow after) {
        Map<String, String> facts = new HashMap<>();
        if (!before.user().roles().equals(after.user().roles())) {
            facts.put("roles", Texts.join(after.user().roles()));
        }
        if (before.user().active() != after.user().active()) {
            facts.put("active", Boolean.toString(after.user().active()));
        }
        return facts;
    }
}
