package org.webnav.stock.core;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.webnav.stock.api.AvailabilityRule;

/** Available to promise and projected balance by Navision's formulas. */
@Component
public final class NavisionAvailability implements AvailabilityRule {

    @Override
    public Promise compute(Figures f) {
        BigDecimal available = minus(f.inventory(), f.reservedOnInventory());
        BigDecimal required = sum(
                f.qtyOnSalesOrder(),
                f.qtyOnComponentLines(),
                f.planningIssues(),
                f.qtyOnJobOrder(),
                f.transOrdShipment(),
                f.qtyOnAsmComponent(),
                f.qtyOnPurchReturn());
        BigDecimal scheduled = sum(
                f.qtyOnPurchOrder(),
                f.transOrdReceipt(),
                f.qtyInTransit(),
                f.qtyOnAssemblyOrder(),
                f.qtyOnSalesReturn(),
                f.qtyOnProdOrder());
        BigDecimal projected =
                sum(f.inventory(), f.plannedOrderReceipt(), scheduled).subtract(required);
        BigDecimal promise = available
                .add(minus(scheduled, f.reservedOnPurchOrders()))
                .subtract(minus(required, f.reservedOnSalesOrders()));
        return new Promise(available, required, scheduled, projected, promise);
    }

    private static BigDecimal minus(BigDecimal from, BigDecimal what) {
        return sum(from).subtract(sum(what));
    }

    private static BigDecimal sum(BigDecimal... parts) {
        return Stream.of(parts).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
