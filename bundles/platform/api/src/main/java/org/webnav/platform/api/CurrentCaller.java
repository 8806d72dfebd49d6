package org.webnav.platform.api;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** The caller of the request that the current thread serves. Thread safe: every thread has its own. */
@ProviderType
public interface CurrentCaller {

    /** @throws NotPermitted when nobody is signed in on this thread */
    Caller get();

    Optional<Caller> find();

    /** Runs work as the given caller and restores the previous one, whatever happens. */
    <T> T as(Caller caller, Supplier<T> work);
}
