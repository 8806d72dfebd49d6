package org.webnav.platform.web.identity;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.webnav.platform.api.UserAdministration.Account;

/** A user as the API shows it. */
record UserView(
        UUID id,
        UUID organisation,
        String login,
        String name,
        String email,
        String language,
        SortedSet<String> roles,
        boolean active,
        long version) {

    static UserView of(Account account) {
        return new UserView(
                account.user().id(),
                account.user().organisation(),
                account.user().login(),
                account.user().name(),
                account.user().email(),
                account.user().language().toLanguageTag(),
                new TreeSet<>(account.user().roles()),
                account.user().active(),
                account.version());
    }
}
