package org.webnav.platform.api;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Signing in and out. A session is an opaque secret that the database knows only as a hash: revocable at once. */
@ProviderType
public interface Sessions {

    /**
     * @param session what requests are to be answered with from now on
     * @param token the secret that goes into the cookie; shown once
     */
    record Opened(String token, Session session) {}

    /**
     * @param caller who is signed in, with permissions as of now
     * @param csrfToken what a changing request of a browser must repeat in {@code X-CSRF-Token}
     * @param expires end of the session unless it is used before
     */
    record Session(Caller caller, String csrfToken, Instant expires) {}

    /**
     * @param clientAddress the address that failed attempts are counted against, besides the login
     * @throws NotSignedIn code {@code platform.wrong-credentials}
     * @throws TooManyRequests code {@code platform.sign-in-delayed} while earlier failures impose a delay
     */
    Opened signIn(String login, String password, String clientAddress);

    /** The session of a token, or empty when it is unknown, revoked or expired. */
    Optional<Session> find(String token);

    /** Ends a session; an unknown token is no error. */
    void signOut(String token);
}
