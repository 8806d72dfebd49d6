package org.webnav.channel.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.persistence.ScopedRepository;

/** Trade relations in the database. */
@Component
public final class JpaTradeRelations implements TradeRelations {

    private final ScopedRepository repository;
    private final CurrentCaller callers;
    private final Recent recent;

    @Activate
    public JpaTradeRelations(
            @Reference(target = "(osgi.unit.name=channel)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Recent recent) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
        this.recent = recent;
    }

    @Override
    public TradeRelation ofBuyer(UUID buyer) {
        return findOfBuyer(buyer)
                .orElseThrow(() -> new NotFound(
                        "channel.no-trade-relation",
                        "The organisation is no customer: it has no trade relation with a seller."));
    }

    @Override
    public Optional<TradeRelation> findOfBuyer(UUID buyer) {
        return first("organisationId", buyer.toString());
    }

    @Override
    public Optional<TradeRelation> byNumber(String number) {
        return first("number", number);
    }

    private Optional<TradeRelation> first(String attribute, String value) {
        return recent.relation(callers.get(), attribute, value, () -> stored(attribute, value));
    }

    private Optional<TradeRelation> stored(String attribute, String value) {
        return repository.in(scope -> scope.query(TradeRelationEntity.class)
                .where("e." + attribute + " = :value", Map.of("value", value))
                .orderBy("e.id")
                .first()
                .map(TradeRelationEntity::toTradeRelation));
    }

    @Override
    public List<DeliveryAddress> deliveryAddresses(UUID buyer) {
        return repository.in(scope -> scope
                .query(DeliveryAddressEntity.class)
                .where("e.organisationId = :buyer", Map.of("buyer", buyer.toString()))
                .orderBy("e.code")
                .list()
                .stream()
                .map(DeliveryAddressEntity::toDeliveryAddress)
                .toList());
    }
}
