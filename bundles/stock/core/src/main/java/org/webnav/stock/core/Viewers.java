package org.webnav.stock.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.stock.api.AvailabilityDisplay;

/** Decides by which rule a caller sees stock. A customer's group is remembered for a while: it hardly ever changes. */
@Component(service = Viewers.class)
public final class Viewers {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private record Group(String code, Instant until) {}

    private final CurrentCaller callers;
    private final TradeRelations relations;
    private final Channels channels;
    private final Clock clock;
    private final Map<UUID, Group> groups = new ConcurrentHashMap<>();

    @Activate
    public Viewers(
            @Reference CurrentCaller callers,
            @Reference TradeRelations relations,
            @Reference Channels channels,
            @Reference Clock clock) {
        this.callers = callers;
        this.relations = relations;
        this.channels = channels;
        this.clock = clock;
    }

    AvailabilityDisplay display(DisplayRules rules, UUID buyer) {
        Caller caller = callers.get();
        if (caller.wholeChannel() || rules.hideNothing()) {
            return AvailabilityDisplay.NUMBER;
        }
        AvailabilityDisplay ofBuyer = rules.of(group(caller, buyer));
        if (buyer.equals(caller.organisation())) {
            return ofBuyer;
        }
        AvailabilityDisplay own = rules.of(group(caller, caller.organisation()));
        return own.kind().compareTo(ofBuyer.kind()) > 0 ? own : ofBuyer;
    }

    private String group(Caller caller, UUID buyer) {
        Instant now = clock.instant();
        Group known = groups.get(buyer);
        if (known != null && known.until().isAfter(now)) {
            return known.code();
        }
        if (groups.size() >= MOST) {
            groups.clear();
        }
        Group read = new Group(readGroup(caller, buyer), now.plus(REMEMBERED));
        groups.put(buyer, read);
        return read.code();
    }

    /** The rule binds whoever looks, so the customer's card is read whether or not the caller may see it. */
    private String readGroup(Caller caller, UUID buyer) {
        Channels.Channel channel = channels.get(caller.channel());
        return callers.as(
                Caller.process(channel.id(), channel.owner(), "stock", Set.of()),
                () -> relations.findOfBuyer(buyer).map(this::paying).orElse(""));
    }

    /** As on Navision's sales header, the group of the customer who pays counts. */
    private String paying(TradeRelation relation) {
        return relation.billTo().isEmpty() || relation.billTo().equals(relation.number())
                ? relation.priceGroup()
                : relations.byNumber(relation.billTo()).orElse(relation).priceGroup();
    }
}
