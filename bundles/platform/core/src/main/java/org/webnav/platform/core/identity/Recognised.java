package org.webnav.platform.core.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.persistence.Remembered;

/**
 * Who showed which secret a moment ago: a page asks several times with the same one. A session or token that ends, and a
 * user who changes, counts on this node at once and on another after two seconds. What somebody may do is not remembered:
 * capabilities come and go.
 */
@Component(service = Recognised.class)
public final class Recognised {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST = 20_000;

    record OfSession(StoredUser user, String csrfToken, Instant expires) {}

    /** @param permissions that the token was given */
    record OfToken(StoredUser user, Set<String> permissions, Instant expires) {}

    private final Remembered<String, OfSession> sessions = new Remembered<>(FRESH, MOST);
    private final Remembered<String, OfToken> tokens = new Remembered<>(FRESH, MOST);
    private final Transactions transactions;

    @Activate
    public Recognised(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    Optional<OfSession> session(String hash, Instant now, Supplier<Optional<OfSession>> stored) {
        return sessions.find(hash, stored).filter(found -> found.expires().isAfter(now));
    }

    Optional<OfToken> token(String hash, Instant now, Supplier<Optional<OfToken>> stored) {
        return tokens.find(hash, stored).filter(found -> found.expires().isAfter(now));
    }

    /** To be called by whoever changes a user, ends a session or revokes a token, after the statement. */
    void forget() {
        transactions.afterCommit(() -> {
            sessions.forget();
            tokens.forget();
        });
    }
}
