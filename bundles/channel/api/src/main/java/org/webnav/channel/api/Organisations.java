package org.webnav.channel.api;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;

/** The companies that the caller may see: its own, those below it, or all of the channel for the owner's people. */
@ProviderType
public interface Organisations {

    /** @throws org.webnav.platform.api.NotFound code {@code channel.no-such-organisation}, also when out of sight */
    Organisation get(UUID id);

    Optional<Organisation> find(UUID id);

    /** Those of the ids that the caller may see, in one query. */
    Map<UUID, Organisation> findAll(Collection<UUID> ids);

    /** Customers: organisations with a trade relation, by name or number; {@code text} may be empty. */
    Page<Customer> customers(String text, Paging paging);

    /** Creates the owner's organisation of a new channel. */
    Organisation createOwner(UUID channel, String name);

    /** A customer as lists show it: the company with its trade relation. */
    record Customer(Organisation organisation, TradeRelation relation) {}
}
