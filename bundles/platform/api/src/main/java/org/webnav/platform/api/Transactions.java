package org.webnav.platform.api;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** One transaction over every capability that takes part. A thrown exception rolls everything back. */
@ProviderType
public interface Transactions {

    /** Joins the current transaction or begins one. */
    <T> T required(Supplier<T> work);

    /** Suspends the current transaction, if any, and does the work in one of its own. */
    <T> T separate(Supplier<T> work);

    /** Runs after the current transaction has committed; at once when there is none. Never runs after a rollback. */
    void afterCommit(Runnable work);
}
