package org.webnav.orders.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.webnav.platform.api.Money;

/**
 * A customer's order.
 *
 * @param version grows with every change; REST shows it as ETag
 * @param number gapless per seller, given at submit; empty while a draft
 * @param buyer the organisation that orders
 * @param customerNumber its ERP number
 * @param placedBy the user who made it; another organisation's user when ordered on behalf
 * @param onBehalf placed by the seller's people
 * @param customerReference the customer's own order number, empty when none
 * @param deliveryAddress ship-to code, empty for the customer's own address
 * @param wantedDate null when none
 * @param amount total without VAT
 * @param amountIncludingVat total with VAT
 */
public record Order(
        UUID id,
        long version,
        String number,
        OrderState state,
        UUID seller,
        UUID buyer,
        String customerNumber,
        String customerName,
        UUID placedBy,
        String placedByName,
        boolean onBehalf,
        String customerReference,
        String deliveryAddress,
        LocalDate wantedDate,
        String comment,
        List<Line> lines,
        Money amount,
        Money amountIncludingVat,
        Transfer transfer,
        Instant created,
        Instant submitted) {

    /**
     * @param number line number from 1
     * @param baseQuantity quantity in base units
     * @param unitPrice before line discount, at the time of the last pricing
     */
    public record Line(
            int number,
            String item,
            String variant,
            String description,
            String unit,
            BigDecimal quantity,
            BigDecimal baseQuantity,
            BigDecimal unitPrice,
            BigDecimal lineDiscountPercent,
            BigDecimal lineAmount,
            BigDecimal vatPercent,
            BigDecimal lineAmountIncludingVat) {}

    /**
     * @param reference what finds the order in the ERP again, at most 20 characters; empty while a draft
     * @param erpNumber the ERP's order number, empty until known
     * @param attempts requests that may have left
     * @param message the ERP's words when it refused, empty otherwise
     */
    public record Transfer(TransferState state, String reference, String erpNumber, int attempts, String message) {}
}
