package org.webnav.channel.core;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.CustomerFeed.Row;
import org.webnav.channel.api.TradeRelations.DeliveryAddress;

/** Brings a row of the feed into the form in which the tables keep it, so that rows compare by equality. */
final class CustomerRows {

    private CustomerRows() {}

    /** @param localCurrency what an empty currency means */
    static Row stored(Row row, String localCurrency) {
        String number = text(row.number());
        return new Row(
                number,
                text(row.name()),
                text(row.vatNumber()),
                text(row.street()),
                text(row.city()),
                text(row.postCode()),
                text(row.country()),
                text(row.email()),
                orElse(row.billTo(), number),
                text(row.priceGroup()),
                text(row.discountGroup()),
                text(row.invoiceDiscountCode()),
                text(row.vatBusinessGroup()),
                orElse(row.currency(), localCurrency),
                Decimals.storedFactor(row.currencyFactor()),
                row.allowLineDiscount(),
                row.pricesIncludeVat(),
                Decimals.storedMoney(row.creditLimit()),
                text(row.paymentTerms()),
                text(row.accountManager()),
                text(row.location()),
                text(row.language()),
                row.blocked() == null ? Blocked.NONE : row.blocked(),
                addresses(row.deliveryAddresses()));
    }

    private static List<DeliveryAddress> addresses(List<DeliveryAddress> given) {
        if (given == null) {
            return List.of();
        }
        return List.copyOf(given.stream()
                .map(CustomerRows::stored)
                .collect(Collectors.toMap(
                        DeliveryAddress::code,
                        a -> a,
                        (first, last) -> last,
                        () -> new TreeMap<>(Comparator.naturalOrder())))
                .values());
    }

    private static DeliveryAddress stored(DeliveryAddress a) {
        return new DeliveryAddress(
                text(a.code()),
                text(a.name()),
                text(a.street()),
                text(a.city()),
                text(a.postCode()),
                text(a.country()));
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static String orElse(String value, String otherwise) {
        String text = text(value);
        return text.isEmpty() ? otherwise : text;
    }
}
