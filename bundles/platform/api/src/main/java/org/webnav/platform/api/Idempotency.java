package org.webnav.platform.api;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** Makes a creating request safe to repeat. */
@ProviderType
public interface Idempotency {

    /**
     * Does the work once per caller and key, in one transaction with the memory of it. A repetition with the same
     * fingerprint answers what the first answered.
     *
     * @param key 1 to 100 characters, chosen by the client; null or empty: just does the work
     * @param fingerprint what the request says; the same key with another fingerprint is refused
     * @param work answers the id (or other text, at most 200 characters) from which the answer can be built again
     * @throws Invalid code {@code platform.idempotency-key-reused}
     */
    String once(String operation, String key, String fingerprint, Supplier<String> work);
}
