package org.webnav.platform.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.UserAdministration.Account;
import org.webnav.platform.core.jdbc.Jdbc;

/** SQL over {@code platform.users}, within the caller's sight. */
final class AccountRows {

    private static final String IN_SIGHT = " from platform.users u where u.channel_id = ? and (? = 1 or exists"
            + " (select 1 from platform.org_paths p where p.channel_id = u.channel_id and p.ancestor_id = ?"
            + " and p.descendant_id = u.organisation_id))";

    private final Jdbc jdbc;

    AccountRows(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    Page<Account> page(Caller caller, String text, UUID organisation, Paging paging) {
        StringBuilder where = new StringBuilder(IN_SIGHT);
        List<Object> values = sight(caller);
        if (organisation != null) {
            where.append(" and u.organisation_id = ?");
            values.add(organisation);
        }
        if (!text.isBlank()) {
            where.append(" and (u.login_key like ? escape '!' or lower(u.name) like ? escape '!'"
                    + " or lower(u.email) like ? escape '!')");
            String part = "%" + JdbcUsers.key(text).replaceAll("([!%_])", "!$1") + "%";
            values.addAll(List.of(part, part, part));
        }
        long total = jdbc.first("select count(*)" + where, row -> row.getLong(1), values.toArray())
                .orElse(0L);
        values.addAll(List.of(paging.offset(), paging.size()));
        List<AccountRow> rows = jdbc.list(
                "select " + AccountRow.COLUMNS + where + " order by u.login_key offset ? rows fetch next ? rows only",
                AccountRow::read,
                values.toArray());
        return new Page<>(rows, total, paging.page(), paging.size()).map(AccountRow::account);
    }

    Optional<AccountRow> find(Caller caller, UUID id) {
        List<Object> values = sight(caller);
        values.add(id);
        return jdbc.first(
                "select " + AccountRow.COLUMNS + IN_SIGHT + " and u.id = ?", AccountRow::read, values.toArray());
    }

    Optional<AccountRow> own(Caller caller) {
        return jdbc.first(
                "select " + AccountRow.COLUMNS + " from platform.users u where u.channel_id = ? and u.id = ?",
                AccountRow::read,
                caller.channel(),
                caller.user());
    }

    boolean sees(Caller caller, UUID organisation) {
        return jdbc.first(
                        "select 1 from platform.org_paths p where p.channel_id = ? and p.descendant_id = ?"
                                + " and (? = 1 or p.ancestor_id = ?)",
                        row -> true,
                        caller.channel(),
                        organisation,
                        caller.wholeChannel(),
                        caller.organisation())
                .isPresent();
    }

    /** False when the row has another version by now. */
    boolean update(AccountRow row, long version) {
        return jdbc.update(
                        "update platform.users set name = ?, email = ?, language = ?, roles = ?, active = ?,"
                                + " version = version + 1 where channel_id = ? and id = ? and version = ?",
                        row.user().name(),
                        row.user().email(),
                        row.user().language().toLanguageTag(),
                        Texts.join(row.user().roles()),
                        row.user().active(),
                        row.user().channel(),
                        row.user().id(),
                        version)
                == 1;
    }

    void setPassword(UUID user, String hash) {
        jdbc.update("update platform.users set password_hash = ?, version = version + 1 where id = ?", hash, user);
    }

    /** @param kept token of a session that goes on, empty for none */
    void endSessions(UUID user, String kept) {
        jdbc.update(
                "delete from platform.sessions where user_id = ? and token_hash <> ?",
                user,
                kept.isEmpty() ? "" : Secrets.hash(kept));
    }

    /** Whoever knew the old password may have made tokens that outlive every session. */
    void revokeTokens(UUID user) {
        jdbc.update("delete from platform.api_tokens where user_id = ?", user);
    }

    private static List<Object> sight(Caller caller) {
        return new ArrayList<>(List.of(caller.channel(), caller.wholeChannel(), caller.organisation()));
    }
}
