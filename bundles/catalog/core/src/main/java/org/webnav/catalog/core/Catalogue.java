package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.core.revision.Change;
import org.webnav.catalog.core.revision.Revisions;
import org.webnav.catalog.core.revision.State;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.persistence.ScopedRepository;

/** The way of every service to the catalogue's tables: with the channel's vocabulary for readers, its lock for writers. */
@Component(service = Catalogue.class)
public final class Catalogue {

    /** What a request reads. */
    @FunctionalInterface
    public interface Read<T> {
        T from(Reading reading) throws SQLException;
    }

    /** What a request writes; {@code change} gives out revisions. */
    @FunctionalInterface
    public interface Write<T> {
        T in(Connection connection, String channel, Change change) throws SQLException;
    }

    private record Known(long schema, long words, Vocabulary vocabulary) {

        boolean isOf(State state) {
            return schema == state.schema() && words == state.words();
        }
    }

    private final ScopedRepository repository;
    private final CurrentCaller callers;
    private final Channels channels;
    private final Clock clock;
    private final Map<String, Known> vocabularies = new ConcurrentHashMap<>();
    private final Map<UUID, List<String>> languages = new ConcurrentHashMap<>();

    @Activate
    public Catalogue(
            @Reference(target = "(osgi.unit.name=catalog)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Channels channels,
            @Reference Clock clock) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
        this.channels = channels;
        this.clock = clock;
    }

    public Clock clock() {
        return clock;
    }

    public Caller caller() {
        return callers.get();
    }

    public <T> T read(Read<T> read) {
        return read(callers.get(), read);
    }

    /** As a process of a channel. */
    public <T> T readChannel(UUID channel, Read<T> read) {
        return read(Caller.process(channel, channel, "catalogue", Set.of()), read);
    }

    private <T> T read(Caller caller, Read<T> read) {
        List<String> known = languages(caller.channel());
        return repository.in(
                caller,
                scope -> scope.jdbc(connection -> {
                    State state = Revisions.read(connection, scope.channel());
                    Vocabulary words = vocabulary(connection, scope.channel(), state);
                    return read.from(new Reading(connection, caller, state, words, known, LocalDate.now(clock)));
                }));
    }

    /** Writes as one of the owner's people or processes. */
    public <T> T write(Write<T> write) {
        Caller caller = callers.get();
        if (!caller.wholeChannel()) {
            throw new NotPermitted("catalog.not-the-owner", "Only the owner's people may change the catalogue.");
        }
        return repository.in(
                caller,
                scope -> scope.jdbc(connection -> Revisions.write(
                        connection, scope.channel(), change -> write.in(connection, scope.channel(), change))));
    }

    private Vocabulary vocabulary(Connection connection, String channel, State state) throws SQLException {
        Known known = vocabularies.get(channel);
        if (known == null || !known.isOf(state)) {
            known = new Known(state.schema(), state.words(), Vocabulary.read(connection, channel));
            vocabularies.put(channel, known);
        }
        return known.vocabulary();
    }

    /** For a change, which may be undone: what is read only now is kept for nobody else. */
    public Vocabulary vocabulary(Connection connection, String channel, Change change) throws SQLException {
        Known known = vocabularies.get(channel);
        return known != null && known.isOf(change.before()) ? known.vocabulary() : Vocabulary.read(connection, channel);
    }

    /** A channel's languages do not change while it runs. */
    private List<String> languages(UUID channel) {
        return languages.computeIfAbsent(
                channel, id -> List.copyOf(channels.get(id).languages()));
    }
}
