package org.webnav.orders.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.webnav.catalog.api.Kit;
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
     * @param kit how the kit is made up, null for what is none
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
            BigDecimal lineAmountIncludingVat,
            Assembly kit) {

        /** Of a plain item. */
        public Line(
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
                BigDecimal lineAmountIncludingVat) {
            this(
                    number,
                    item,
                    variant,
                    description,
                    unit,
                    quantity,
                    baseQuantity,
                    unitPrice,
                    lineDiscountPercent,
                    lineAmount,
                    vatPercent,
                    lineAmountIncludingVat,
                    null);
        }

        /** What makes this line again in another draft. */
        public OrderDraft.Line toDraft() {
            return new OrderDraft.Line(item, variant, quantity, unit, kit == null ? Map.of() : kit.choices());
        }
    }

    /**
     * What a kit is made of.
     *
     * @param choices what the buyer chose: slot to item, an empty item for a slot that stays empty
     * @param components what is delivered, in the order of the slots; a slot has several where the first choice does not
     *     suffice for all kits and another one takes its place
     */
    public record Assembly(Kit.OrderedAs orderedAs, Map<String, String> choices, List<Component> components) {

        public Assembly {
            choices = Map.copyOf(choices);
            components = List.copyOf(components);
        }
    }

    /**
     * One item for all kits of the line.
     *
     * @param slot that it fills
     * @param unit the item's base unit
     * @param quantity for the whole line
     * @param unitPrice as of an order line; it and the amounts are 0 where the kit is ordered as one line, else the amounts
     *     of all components together are the line's
     */
    public record Component(
            String slot,
            String item,
            String description,
            String unit,
            BigDecimal quantity,
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
