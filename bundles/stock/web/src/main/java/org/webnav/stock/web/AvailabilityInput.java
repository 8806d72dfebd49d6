package org.webnav.stock.web;

import java.math.BigDecimal;
import javax.validation.constraints.Digits;
import org.webnav.stock.api.AvailabilityRule.Figures;

/** Figures of an item for the simulation; what is absent counts as 0. */
record AvailabilityInput(
        @Digits(integer = 14, fraction = 5) BigDecimal inventory,
        @Digits(integer = 14, fraction = 5) BigDecimal reservedOnInventory,
        @Digits(integer = 14, fraction = 5) BigDecimal qtyOnSalesOrder,
        @Digits(integer = 14, fraction = 5) BigDecimal qtyOnComponentLines,
        @Digits(integer = 14, fraction = 5) BigDecimal planningIssues,
        @Digits(integer = 14, fraction = 5) BigDecimal qtyOnJobOrder,
        @Digits(integer = 14, fraction = 5) BigDecimal transOrdShipment,
        @Digits(integer = 14, fraction = 5) BigDecimal qtyOnAsmComponent,
        @Digits(integer = 14, fraction = 5) BigDecimal qtyOnPurchReturn,
        @Digits(integer = 14, fraction = 5) BigDecimal reservedOnSalesOrders,
        @Digits(integer = 14, fraction = 5) BigDecimal plannedOrderReceipt,
        @Digits(integer = 14, fraction = 5) BigDecimal qtyOnPurchOrder,
        @Digits(integer = 14, fraction = 5) BigDecimal transOrdReceipt,
        @Digits(integer = 14, fraction = 5) BigDecimal qtyInTransit,
        @Digits(integer = 14, fraction = 5) BigDecimal qtyOnAssemblyOrder,
        @Digits(integer = 14, fraction = 5) BigDecimal qtyOnSalesReturn,
        @Digits(integer = 14, fraction = 5) BigDecimal qtyOnProdOrder,
        @Digits(integer = 14, fraction = 5) BigDecimal reservedOnPurchOrders) {

    Figures figures() {
        return new Figures(
                inventory,
                reservedOnInventory,
                qtyOnSalesOrder,
                qtyOnComponentLines,
                planningIssues,
                qtyOnJobOrder,
                transOrdShipment,
                qtyOnAsmComponent,
                qtyOnPurchReturn,
                reservedOnSalesOrders,
                plannedOrderReceipt,
                qtyOnPurchOrder,
                transOrdReceipt,
                qtyInTransit,
                qtyOnAssemblyOrder,
                qtyOnSalesReturn,
                qtyOnProdOrder,
                reservedOnPurchOrders);
    }
}
