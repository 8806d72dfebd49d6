package org.webnav.catalog.core;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.NotFound;

/** The customers of a test, seen by everybody. */
final class Customers implements TradeRelations {

    private final Map<UUID, TradeRelation> relations = new HashMap<>();

    /** @return the company of a new customer */
    UUID add(String number, String priceGroup) {
        UUID company = new UUID(3, relations.size() + 1);
        relations.put(company, relation(company, number, priceGroup));
        return company;
    }

    private static TradeRelation relation(UUID company, String number, String priceGroup) {
        return new TradeRelation(
                new UUID(4, company.getLeastSignificantBits()),
                new UUID(0, 1),
                company,
                number,
                number,
                priceGroup,
                "",
                "",
                "",
                "EUR",
                BigDecimal.ONE,
                true,
                false,
                BigDecimal.ZERO,
                "",
                "",
                "",
                "en",
                Blocked.values()[0]);
    }

    @Override
    public TradeRelation ofBuyer(UUID buyer) {
        return findOfBuyer(buyer).orElseThrow(() -> new NotFound("channel.no-trade-relation", "None."));
    }

    @Override
    public Optional<TradeRelation> findOfBuyer(UUID buyer) {
        return Optional.ofNullable(relations.get(buyer));
    }

    @Override
    public Optional<TradeRelation> byNumber(String number) {
        return relations.values().stream()
                .filter(r -> r.number().equals(number))
                .findFirst();
    }

    @Override
    public List<DeliveryAddress> deliveryAddresses(UUID buyer) {
        return List.of();
    }
}
