package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.persistence.ScopedRepository;

/**
 * A transaction that changes prices. It is always one of its own: nobody can ask for prices inside it, so caches meet
 * committed rows only.
 */
final class PriceWrite {

    private final JpaTemplate jpa;
    private final CurrentCaller callers;

    PriceWrite(JpaTemplate jpa, CurrentCaller callers) {
        this.jpa = jpa;
        this.callers = callers;
    }

    /** Work that adds the subjects that it changes. */
    interface Work<T> {
        T on(Connection connection, Set<String> subjects) throws SQLException;
    }

    <T> T in(Work<T> work) {
        ScopedRepository repository = new ScopedRepository(jpa, callers);
        return jpa.txExpr(
                TransactionType.RequiresNew,
                em -> repository.in(scope -> scope.jdbc(connection -> {
                    Set<String> subjects = new LinkedHashSet<>();
                    Revisions.takeTurn(connection, scope.channel());
                    T result = work.on(connection, subjects);
                    Revisions.advance(connection, scope.channel(), subjects);
                    return result;
                })));
    }
}
