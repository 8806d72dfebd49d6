package org.webnav.channel.core;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;
import org.webnav.channel.api.Organisation;
import org.webnav.channel.api.TradeRelation;
import org.webnav.platform.api.Caller;
import org.webnav.platform.persistence.Remembered;

/**
 * Customers that were asked for a moment ago: every part of a request asks on its own. A feed on another node is seen
 * after ten seconds, which is soon beside the pause between two synchronisations.
 */
@Component(service = Recent.class)
public final class Recent {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST = 20_000;

    /** @param viewer null for those who see the whole channel: they all see the same */
    private record Key(UUID channel, UUID viewer, String what, String value) {}

    private final Remembered<Key, TradeRelation> relations = new Remembered<>(FRESH, MOST);
    private final Remembered<Key, Organisation> organisations = new Remembered<>(FRESH, MOST);

    Optional<TradeRelation> relation(
            Caller caller, String what, String value, Supplier<Optional<TradeRelation>> stored) {
        return relations.find(key(caller, what, value), stored);
    }

    Optional<Organisation> organisation(Caller caller, String id, Supplier<Optional<Organisation>> stored) {
        return organisations.find(key(caller, "id", id), stored);
    }

    void forget() {
        relations.forget();
        organisations.forget();
    }

    private static Key key(Caller caller, String what, String value) {
        return new Key(caller.channel(), caller.wholeChannel() ? null : caller.organisation(), what, value);
    }
}
