package org.webnav.console.core;

import java.util.Optional;
import org.webnav.platform.api.Sessions.Session;

/**
 * Who looks at the console, and in which language.
 *
 * @param session empty for whom nobody knows yet
 * @param language one of {@link ModuleReader#LANGUAGES}
 */
record Viewer(Optional<Session> session, String language) {

    boolean isSignedIn() {
        return session.isPresent();
    }

    boolean may(String permission) {
        return session.map(open -> open.caller().may(permission)).orElse(false);
    }
}
