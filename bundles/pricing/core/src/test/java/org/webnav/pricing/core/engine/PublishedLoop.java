package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The rule a second time, written as plainly as possible from the description of the published procedures and sharing
 * nothing with the engine: a check against slips of its structure. For documents without VAT in foreign currency.
 */
final class PublishedLoop {

    private PublishedLoop() {}

    /** Unit price and line discount percentage. */
    static BigDecimal[] of(PriceRequest request, List<SalesPriceRow> prices, List<SalesLineDiscountRow> discounts) {
        BigDecimal percent = percent(request, discounts);
        BigDecimal keep = new BigDecimal(100).subtract(percent);
        String bestCurrency = "";
        String bestVariant = "";
        BigDecimal best = BigDecimal.ZERO;
        BigDecimal bestAmount = BigDecimal.ZERO;
        boolean allow = request.buyer().allowLineDiscount();
        boolean found = false;
        for (SalesPriceRow row :
                prices.stream().sorted((a, b) -> compare(a.scope(), b.scope())).toList()) {
            RowScope scope = row.scope();
            if (!passes(request, scope)) {
                continue;
            }
            BigDecimal price = row.unitPrice();
            price = scope.unit().isEmpty() ? price.multiply(request.line().quantityPerUnit()) : price;
            price = scope.currency().isEmpty()
                    ? price.multiply(request.currency().factor())
                    : price;
            price = price.setScale(3, RoundingMode.HALF_UP);
            BigDecimal amount = price.multiply(row.allowLineDiscount() ? keep : new BigDecimal(100));
            boolean moreSpecific = bestCurrency.isEmpty() && !scope.currency().isEmpty()
                    || bestVariant.isEmpty() && !scope.variant().isEmpty();
            boolean comparable = (bestCurrency.isEmpty() || !scope.currency().isEmpty())
                    && (bestVariant.isEmpty() || !scope.variant().isEmpty());
            boolean better = best.signum() == 0 || bestAmount.compareTo(amount) > 0;
            if (moreSpecific || comparable && better) {
                bestCurrency = scope.currency();
                bestVariant = scope.variant();
                best = price;
                bestAmount = amount;
                allow = row.allowLineDiscount();
                found = true;
            }
        }
        BigDecimal card = request.item()
                .unitPrice()
                .multiply(request.line().quantityPerUnit())
                .multiply(request.currency().factor());
        return new BigDecimal[] {found ? best : card, allow ? percent : BigDecimal.ZERO};
    }

    private static BigDecimal percent(PriceRequest request, List<SalesLineDiscountRow> discounts) {
        String currency = "";
        String variant = "";
        BigDecimal best = BigDecimal.ZERO;
        for (SalesLineDiscountRow row : discounts.stream()
                .sorted((a, b) -> a.target() == b.target()
                        ? compare(a.scope(), b.scope())
                        : a.target().compareTo(b.target()))
                .toList()) {
            RowScope scope = row.scope();
            if (!passes(request, scope)) {
                continue;
            }
            boolean moreSpecific = currency.isEmpty() && !scope.currency().isEmpty()
                    || variant.isEmpty() && !scope.variant().isEmpty();
            boolean comparable = (currency.isEmpty() || !scope.currency().isEmpty())
                    && (variant.isEmpty() || !scope.variant().isEmpty());
            if (moreSpecific || comparable && best.compareTo(row.percent()) < 0) {
                currency = scope.currency();
                variant = scope.variant();
                best = row.percent();
            }
        }
        return best;
    }

    private static boolean passes(PriceRequest request, RowScope scope) {
        Line line = request.line();
        BigDecimal quantity =
                scope.unit().isEmpty() ? line.quantity().multiply(line.quantityPerUnit()) : line.quantity();
        return (scope.currency().isEmpty() || scope.currency().equals("USD"))
                && (scope.variant().isEmpty() || scope.variant().equals("RED"))
                && (scope.unit().isEmpty() || scope.unit().equals("BOX"))
                && (scope.startingDate() == null || !scope.startingDate().isAfter(line.date()))
                && (scope.endingDate() == null || !scope.endingDate().isBefore(line.date()))
                && scope.minimumQuantity().compareTo(quantity) <= 0;
    }

    private static int compare(RowScope a, RowScope b) {
        String keyOfA = key(a);
        return keyOfA.compareTo(key(b));
    }

    private static String key(RowScope scope) {
        return String.join(
                "|",
                String.valueOf(scope.salesType().ordinal()),
                scope.salesCode(),
                scope.startingDate() == null ? "0" : scope.startingDate().toString(),
                scope.currency().isEmpty() ? " " : scope.currency(),
                scope.variant().isEmpty() ? " " : scope.variant(),
                scope.unit().isEmpty() ? " " : scope.unit(),
                String.format("%05d", scope.minimumQuantity().intValue()));
    }
}
