package org.webnav.stock.api;

import java.math.BigDecimal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How Navision computes what can be promised of an item (codeunit 5790 "Available to Promise", codeunit 353 "Item
 * Availability Forms Mgt."). All quantities are in base units, within one filter of location, variant and date. Pure:
 * reads no data.
 */
@ProviderType
public interface AvailabilityRule {

    /**
     * What is known of an item, named like the fields of Navision's item card; null means 0.
     *
     * @param reservedOnInventory part of the inventory that is reserved for demand
     * @param reservedOnSalesOrders part of the gross requirement that is covered by reservations
     * @param reservedOnPurchOrders part of the scheduled receipts that is reserved for demand
     */
    record Figures(
            BigDecimal inventory,
            BigDecimal reservedOnInventory,
            BigDecimal qtyOnSalesOrder,
            BigDecimal qtyOnComponentLines,
            BigDecimal planningIssues,
            BigDecimal qtyOnJobOrder,
            BigDecimal transOrdShipment,
            BigDecimal qtyOnAsmComponent,
            BigDecimal qtyOnPurchReturn,
            BigDecimal reservedOnSalesOrders,
            BigDecimal plannedOrderReceipt,
            BigDecimal qtyOnPurchOrder,
            BigDecimal transOrdReceipt,
            BigDecimal qtyInTransit,
            BigDecimal qtyOnAssemblyOrder,
            BigDecimal qtyOnSalesReturn,
            BigDecimal qtyOnProdOrder,
            BigDecimal reservedOnPurchOrders) {}

    /** The answer; any of it may be negative, as in Navision. */
    record Promise(
            BigDecimal availableInventory,
            BigDecimal grossRequirement,
            BigDecimal scheduledReceipt,
            BigDecimal projectedAvailableBalance,
            BigDecimal availableToPromise) {}

    Promise compute(Figures figures);
}
