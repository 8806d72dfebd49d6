package org.webnav.platform.persistence;

import java.util.function.Function;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;

/**
 * The only door to a capability's tables. Everything that goes through it is confined to the caller's channel, and for
 * entities of an organisation to the organisations that the caller may see. Thread safe; one per persistence unit.
 */
public final class ScopedRepository {

    private final JpaTemplate jpa;
    private final CurrentCaller callers;

    public ScopedRepository(JpaTemplate jpa, CurrentCaller callers) {
        this.jpa = jpa;
        this.callers = callers;
    }

    /**
     * Works within the current transaction or a new one; an exception rolls it back.
     *
     * @throws org.webnav.platform.api.NotSignedIn when no caller is known on this thread
     */
    public <T> T in(Function<Scope, T> work) {
        return in(callers.get(), work);
    }

    /** As {@link #in(Function)} for a given caller: for processes and for the moment of signing in. */
    public <T> T in(Caller caller, Function<Scope, T> work) {
        return jpa.txExpr(TransactionType.Required, em -> work.apply(new Scope(em, caller)));
    }
}
