package org.webnav.channel.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.webnav.channel.api.TradeRelations.DeliveryAddress;

/** Takes customers from the ERP in bulk: each row is created or brought up to date by its number; repeatable. */
@ProviderType
public interface CustomerFeed {

    /** A customer card. {@code currency} is ISO; {@code currencyFactor} as in {@link TradeRelation}. */
    record Row(
            String number,
            String name,
            String vatNumber,
            String street,
            String city,
            String postCode,
            String country,
            String email,
            String billTo,
            String priceGroup,
            String discountGroup,
            String invoiceDiscountCode,
            String vatBusinessGroup,
            String currency,
            BigDecimal currencyFactor,
            boolean allowLineDiscount,
            boolean pricesIncludeVat,
            BigDecimal creditLimit,
            String paymentTerms,
            String accountManager,
            String location,
            String language,
            Blocked blocked,
            List<DeliveryAddress> deliveryAddresses) {}

    /** @return how many rows changed something */
    int apply(UUID channel, List<Row> rows);

    /** After a full load: customers that the ERP no longer has become blocked for everything. */
    int retireAllBut(UUID channel, Set<String> numbers);
}
