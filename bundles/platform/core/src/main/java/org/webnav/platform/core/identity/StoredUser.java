package org.webnav.platform.core.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Users.User;

/** A row of {@code platform.users}. */
record StoredUser(User user, boolean wholeChannel, String passwordHash) {

    static final String COLUMNS = "u.id, u.channel_id, u.organisation_id, u.whole_channel, u.login, u.password_hash,"
            + " u.name, u.email, u.language, u.roles, u.active";

    static StoredUser read(ResultSet row) throws SQLException {
        User user = new User(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("channel_id")),
                UUID.fromString(row.getString("organisation_id")),
                row.getString("login"),
                row.getString("name"),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")),
                Texts.split(row.getString("roles")),
                row.getInt("active") != 0);
        return new StoredUser(user, row.getInt("whole_channel") != 0, row.getString("password_hash"));
    }

    Caller caller(Set<String> permissions) {
        return new Caller(
                user.channel(),
                user.id(),
                user.organisation(),
                wholeChannel,
                permissions,
                user.language(),
                user.name());
    }
}
