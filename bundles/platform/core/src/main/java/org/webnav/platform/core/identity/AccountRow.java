package org.webnav.platform.core.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.webnav.platform.api.UserAdministration.Account;
import org.webnav.platform.api.Users.User;

/** A row of {@code platform.users} as it is kept, with its version. */
record AccountRow(User user, boolean wholeChannel, String passwordHash, long version) {

    static final String COLUMNS = StoredUser.COLUMNS + ", u.version";

    static AccountRow read(ResultSet row) throws SQLException {
        StoredUser stored = StoredUser.read(row);
        return new AccountRow(stored.user(), stored.wholeChannel(), stored.passwordHash(), row.getLong("version"));
    }

    AccountRow with(String name, String email, Locale language, Set<String> roles, boolean active) {
        User changed = new User(
                user.id(), user.channel(), user.organisation(), user.login(), name, email, language, roles, active);
        return new AccountRow(changed, wholeChannel, passwordHash, version);
    }

    Account account() {
        return new Account(user, wholeChannel, version);
    }
}
