package org.webnav.channel.core;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.Organisation;
import org.webnav.channel.api.Organisations;
import org.webnav.channel.api.TradeRelation;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.persistence.Scope;
import org.webnav.platform.persistence.ScopedRepository;

/** Organisations in the database. */
@Component
public final class JpaOrganisations implements Organisations {

    private static final int IDS_PER_QUERY = 500;

    private final ScopedRepository repository;
    private final CurrentCaller callers;
    private final Recent recent;
    private final Channels channels;
    private final Clock clock;

    @Activate
    public JpaOrganisations(
            @Reference(target = "(osgi.unit.name=channel)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Channels channels,
            @Reference Clock clock,
            @Reference Recent recent) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
        this.recent = recent;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public Organisation get(UUID id) {
        return find(id).orElseThrow(
                        () -> new NotFound("channel.no-such-organisation", "There is no such organisation."));
    }

    @Override
    public Optional<Organisation> find(UUID id) {
        return recent.organisation(callers.get(), id.toString(), () -> stored(id.toString()));
    }

    private Optional<Organisation> stored(String id) {
        return repository.in(scope -> scope.find(OrganisationEntity.class, id).map(OrganisationEntity::toOrganisation));
    }

    @Override
    public Map<UUID, Organisation> findAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> wanted = ids.stream().distinct().map(UUID::toString).toList();
        return repository.in(scope -> read(scope, wanted));
    }

    @Override
    public Page<Customer> customers(String text, Paging paging) {
        return repository.in(scope -> {
            var query = scope.query(TradeRelationEntity.class).orderBy("e.number, e.id");
            if (text != null && !text.isBlank()) {
                query.where("e.searchKey like :text escape '!'", Map.of("text", SearchKey.pattern(text)));
            }
            return withOrganisations(scope, query.page(paging).map(TradeRelationEntity::toTradeRelation));
        });
    }

    private static Page<Customer> withOrganisations(Scope scope, Page<TradeRelation> page) {
        List<String> buyers = page.items().stream()
                .map(relation -> relation.buyer().toString())
                .toList();
        Map<UUID, Organisation> organisations = read(scope, buyers);
        return page.map(relation -> new Customer(organisations.get(relation.buyer()), relation));
    }

    private static Map<UUID, Organisation> read(Scope scope, List<String> ids) {
        return Chunks.of(ids, IDS_PER_QUERY).stream()
                .flatMap(chunk ->
                        scope
                                .query(OrganisationEntity.class)
                                .where("e.id in :ids", Map.of("ids", chunk))
                                .list()
                                .stream())
                .map(OrganisationEntity::toOrganisation)
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    @Override
    public Organisation createOwner(UUID channel, String name) {
        UUID id = channels.all().stream()
                .filter(known -> known.id().equals(channel))
                .map(Channels.Channel::owner)
                .findFirst()
                .orElseGet(() -> Ids.next(clock));
        Caller process = Caller.process(channel, id, "channel", Set.of());
        return repository.in(process, scope -> scope.query(OrganisationEntity.class)
                .where("e.parentId is null", Map.of())
                .first()
                .orElseGet(() -> scope.persist(OrganisationEntity.root(channel, id, name)))
                .toOrganisation());
    }
}
