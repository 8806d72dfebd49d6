package org.webnav.channel.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Trade relations that the caller may see. */
@ProviderType
public interface TradeRelations {

    /**
     * The relation in which an organisation buys from its seller.
     *
     * @throws org.webnav.platform.api.NotFound code {@code channel.no-trade-relation}
     */
    TradeRelation ofBuyer(UUID buyer);

    Optional<TradeRelation> findOfBuyer(UUID buyer);

    /** By the seller's own customer number. */
    Optional<TradeRelation> byNumber(String number);

    /** Delivery addresses of a buyer, by code. */
    List<DeliveryAddress> deliveryAddresses(UUID buyer);

    /** An address of the ERP's ship-to table (Navision table 222). */
    record DeliveryAddress(String code, String name, String street, String city, String postCode, String country) {}
}
