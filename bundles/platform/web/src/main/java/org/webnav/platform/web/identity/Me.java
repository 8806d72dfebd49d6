package org.webnav.platform.web.identity;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Sessions;

/** Who is signed in, as pages see it. {@code csrfToken} is missing for API tokens. */
record Me(
        UUID user,
        String name,
        UUID organisation,
        boolean wholeChannel,
        String language,
        SortedSet<String> permissions,
        String csrfToken) {

    static Me of(Sessions.Session session) {
        return of(session.caller(), session.csrfToken());
    }

    static Me of(Caller caller, String csrfToken) {
        return new Me(
                caller.user(),
                caller.name(),
                caller.organisation(),
                caller.wholeChannel(),
                caller.language().toLanguageTag(),
                new TreeSet<>(caller.permissions()),
                csrfToken);
    }
}
