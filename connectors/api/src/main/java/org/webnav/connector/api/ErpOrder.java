package org.webnav.connector.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An order on its way into the ERP.
 *
 * @param reference stable and unique, at most 20 characters; found again by {@link ErpConnector#find}
 * @param customerReference the customer's own number, empty when none
 * @param currency ISO 4217; the local currency is sent as blank by connectors whose ERP wants it so
 * @param localCurrency true when {@code currency} is the company's own
 */
public record ErpOrder(
        String reference,
        String customer,
        String customerReference,
        LocalDate orderDate,
        LocalDate wantedDate,
        String deliveryAddress,
        String currency,
        boolean localCurrency,
        String comment,
        List<Line> lines) {

    /** Prices are the agreed ones: the ERP must not price anew. */
    public record Line(
            int number,
            String item,
            String variant,
            String description,
            String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal lineDiscountPercent) {}
}
