package org.webnav.platform.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Bearer tokens for machines; each acts as the user who made it, with at most that user's permissions. */
@ProviderType
public interface ApiTokens {

    /**
     * @param permissions what the token may do; a subset of the owner's permissions
     * @param lastUsed null when never
     */
    record ApiToken(
            UUID id, String name, Set<String> permissions, Instant created, Instant expires, Instant lastUsed) {}

    /** @param secret shown once, kept only as a hash */
    record Issued(String secret, ApiToken token) {}

    /** @throws NotPermitted when permissions are asked for that the caller lacks */
    Issued issue(String name, Set<String> permissions, Instant expires);

    List<ApiToken> own();

    /** @throws NotFound when the caller has no such token */
    void revoke(UUID id);

    Optional<Caller> find(String secret);
}
