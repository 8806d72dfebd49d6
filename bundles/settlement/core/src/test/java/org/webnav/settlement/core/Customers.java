package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.NotFound;

/** Trade relations and the channel of a test, in memory. */
final class Customers implements TradeRelations, Channels {

    static final UUID CHANNEL = new UUID(1, 1);
    static final UUID OWNER = new UUID(2, 2);

    private final Map<UUID, TradeRelation> byBuyer = new ConcurrentHashMap<>();

    UUID add(String number, String billTo, String limit, Blocked blocked) {
        return add(number, billTo, limit, blocked, "EUR", "1");
    }

    UUID add(String number, String billTo, String limit, Blocked blocked, String currency, String factor) {
        UUID buyer = UUID.nameUUIDFromBytes(number.getBytes());
        byBuyer.put(
                buyer,
                new TradeRelation(
                        buyer,
                        OWNER,
                        buyer,
                        number,
                        billTo,
                        "",
                        "",
                        "",
                        "",
                        currency,
                        new BigDecimal(factor),
                        true,
                        false,
                        new BigDecimal(limit),
                        "14 DAYS",
                        "",
                        "",
                        "en",
                        blocked));
        return buyer;
    }

    Collection<TradeRelation> relations() {
        return byBuyer.values();
    }

    @Override
    public TradeRelation ofBuyer(UUID buyer) {
        return findOfBuyer(buyer).orElseThrow(() -> new NotFound("channel.no-trade-relation", "None."));
    }

    @Override
    public Optional<TradeRelation> findOfBuyer(UUID buyer) {
        return Optional.ofNullable(byBuyer.get(buyer));
    }

    @Override
    public Optional<TradeRelation> byNumber(String number) {
        return byBuyer.values().stream().filter(r -> r.number().equals(number)).findFirst();
    }

    @Override
    public List<DeliveryAddress> deliveryAddresses(UUID buyer) {
        return List.of();
    }

    @Override
    public List<Channel> all() {
        return List.of(get(CHANNEL));
    }

    @Override
    public Optional<Channel> byCode(String code) {
        return Optional.of(get(CHANNEL));
    }

    @Override
    public Channel get(UUID id) {
        return new Channel(CHANNEL, "cronus", "CRONUS", OWNER, "EUR", List.of("en"));
    }

    @Override
    public Channel create(Channel channel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void attach(UUID channel, UUID organisation, UUID parent) {
        throw new UnsupportedOperationException();
    }
}
