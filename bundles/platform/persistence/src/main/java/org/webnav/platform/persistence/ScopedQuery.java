package org.webnav.platform.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;

/** A query that cannot leave the caller's row scope. The entity's alias is {@code e}. */
public final class ScopedQuery<E extends ChannelScoped> {

    private static final String CHANNEL = "channel";
    private static final String ORGANISATION = "organisation";
    private static final String SEEN = " and exists (select p from OrgPath p where p.channelId = :channel"
            + " and p.ancestorId = :organisation and p.descendantId = e.organisationId)";

    private final EntityManager em;
    private final Class<E> type;
    private final Map<String, Object> parameters = new HashMap<>();
    private final StringBuilder where = new StringBuilder(" where e.channelId = :channel");
    private String order = "";

    ScopedQuery(EntityManager em, Caller caller, Class<E> type) {
        this.em = em;
        this.type = type;
        parameters.put(CHANNEL, caller.channel().toString());
        if (OrganisationScoped.class.isAssignableFrom(type) && !caller.wholeChannel()) {
            where.append(SEEN);
            parameters.put(ORGANISATION, caller.organisation().toString());
        }
    }

    /**
     * Adds a condition in JPQL; conditions are joined by AND.
     *
     * @param values must not be named as the row scope's own parameters
     */
    public ScopedQuery<E> where(String condition, Map<String, ?> values) {
        requireNoScope(values);
        where.append(" and (").append(condition).append(')');
        parameters.putAll(values);
        return this;
    }

    /** @param attributes JPQL, for example {@code e.created desc} */
    public ScopedQuery<E> orderBy(String attributes) {
        order = " order by " + attributes;
        return this;
    }

    public List<E> list() {
        return typed().getResultList();
    }

    /** @param limit most rows to answer */
    public List<E> list(int limit) {
        return typed().setMaxResults(limit).getResultList();
    }

    /** All rows, locked until the transaction ends, as they are then. */
    List<E> locked() {
        return typed().setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    public Optional<E> first() {
        return list(1).stream().findFirst();
    }

    public long count() {
        return bind(em.createQuery("select count(e) from " + type.getSimpleName() + " e" + where, Long.class))
                .getSingleResult();
    }

    public Page<E> page(Paging paging) {
        List<E> rows = typed().setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        boolean last = rows.size() < paging.size() && (paging.page() == 0 || !rows.isEmpty());
        long total = last ? (long) paging.offset() + rows.size() : count();
        return new Page<>(rows, total, paging.page(), paging.size());
    }

    /** Whoever could set these parameters could leave the row scope. */
    static void requireNoScope(Map<String, ?> values) {
        if (values.containsKey(CHANNEL) || values.containsKey(ORGANISATION)) {
            throw new IllegalArgumentException("Reserved for the row scope: " + CHANNEL + ", " + ORGANISATION);
        }
    }

    private TypedQuery<E> typed() {
        return bind(em.createQuery("select e from " + type.getSimpleName() + " e" + where + order, type));
    }

    private <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
