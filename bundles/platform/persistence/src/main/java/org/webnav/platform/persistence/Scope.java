package org.webnav.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.Query;
import org.webnav.platform.api.Caller;

/** What a capability may do with its tables inside one transaction. Not thread safe, not to be kept. */
public final class Scope {

    /** Work on the transaction's own connection, for bulk loads and hand-written reads. */
    @FunctionalInterface
    public interface JdbcWork<T> {
        T on(Connection connection) throws SQLException;
    }

    private final EntityManager em;
    private final Caller caller;

    Scope(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    public Caller caller() {
        return caller;
    }

    /** The channel as entities store it. */
    public String channel() {
        return caller.channel().toString();
    }

    /** An entity by its {@code id} attribute, or empty when it does not exist or is out of the caller's sight. */
    public <E extends ChannelScoped> Optional<E> find(Class<E> type, Object id) {
        return query(type).where("e.id = :id", Map.of("id", id)).first();
    }

    /**
     * As {@link #find} and locks the row until the transaction ends. Whoever sees the whole channel finds and locks by one
     * statement; others must not lock what they do not see.
     */
    public <E extends ChannelScoped> Optional<E> lock(Class<E> type, Object id) {
        return caller.wholeChannel()
                ? query(type).where("e.id = :id", Map.of("id", id)).locked().stream()
                        .findFirst()
                : find(type, id).map(this::lock);
    }

    /** Locks the row of an entity that was found here, until the transaction ends, and reads it anew. */
    public <E extends ChannelScoped> E lock(E found) {
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Begins a query; the entity's alias is {@code e}. */
    public <E extends ChannelScoped> ScopedQuery<E> query(Class<E> type) {
        return new ScopedQuery<>(em, caller, type);
    }

    /** @throws IllegalArgumentException when the entity belongs to another channel */
    public <E extends ChannelScoped> E persist(E entity) {
        if (!entity.channelId().equals(channel())) {
            throw new IllegalArgumentException("An entity of another channel: " + entity.getClass());
        }
        em.persist(entity);
        return entity;
    }

    public void remove(ChannelScoped entity) {
        em.remove(entity);
    }

    public void flush() {
        em.flush();
    }

    /**
     * A JPQL update or delete on entities of the caller's channel.
     *
     * @param statement must restrict {@code e.channelId = :channel}; it is refused otherwise
     * @return rows changed
     */
    public int execute(String statement, Map<String, ?> parameters) {
        if (!statement.contains("e.channelId = :channel")) {
            throw new IllegalArgumentException("Without row scope: " + statement);
        }
        ScopedQuery.requireNoScope(parameters);
        Query query = em.createQuery(statement).setParameter("channel", channel());
        parameters.forEach(query::setParameter);
        return query.executeUpdate();
    }

    /** SQL on the transaction's connection, after pending changes are written. The SQL itself must name the channel. */
    public <T> T jdbc(JdbcWork<T> work) {
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("No transaction");
        }
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new javax.persistence.PersistenceException(e);
        }
    }
}
