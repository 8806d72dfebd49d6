package org.webnav.pricing.core.engine;

import java.util.Set;

/** The filters of {@code FindSalesPrice} and {@code FindSalesLineDisc}, and {@code IsInMinQty}, for one line. */
final class Applicability {

    private final PriceRequest request;
    private final String group;

    private Applicability(PriceRequest request, String group) {
        this.request = request;
        this.group = group;
    }

    static Applicability ofPrices(PriceRequest request) {
        return new Applicability(request, request.buyer().priceGroup());
    }

    static Applicability ofDiscounts(PriceRequest request) {
        return new Applicability(request, request.buyer().discountGroup());
    }

    /** Why the scope does not let the line through; {@link Outcome#WON} when it does. */
    Outcome verdict(RowScope scope) {
        Line line = request.line();
        if (!isMeantForTheBuyer(scope)) {
            return Outcome.OTHER_CUSTOMER;
        }
        if (!isBlankOr(scope.variant(), line.variant())) {
            return Outcome.OTHER_VARIANT;
        }
        if (!isBlankOr(scope.currency(), request.currency().code())) {
            return Outcome.OTHER_CURRENCY;
        }
        if (!line.unit().isEmpty() && !isBlankOr(scope.unit(), line.unit())) {
            return Outcome.OTHER_UNIT;
        }
        return verdictOnDateAndQuantity(scope, line);
    }

    private static Outcome verdictOnDateAndQuantity(RowScope scope, Line line) {
        if (scope.startingDate() != null && scope.startingDate().isAfter(line.date())) {
            return Outcome.NOT_STARTED;
        }
        if (scope.endingDate() != null && scope.endingDate().isBefore(line.date())) {
            return Outcome.ENDED;
        }
        return line.reaches(scope.minimumQuantity(), scope.unit()) ? Outcome.WON : Outcome.BELOW_MINIMUM_QUANTITY;
    }

    private boolean isMeantForTheBuyer(RowScope scope) {
        Set<String> campaigns = request.buyer().campaigns();
        return switch (scope.salesType()) {
            case ALL -> true;
            case CUSTOMER -> isSame(scope.salesCode(), request.buyer().customer());
            case GROUP -> isSame(scope.salesCode(), group);
            case CAMPAIGN -> !scope.salesCode().isEmpty() && campaigns.contains(scope.salesCode());
        };
    }

    private static boolean isSame(String code, String wanted) {
        return !wanted.isEmpty() && wanted.equals(code);
    }

    private static boolean isBlankOr(String code, String wanted) {
        return code.isEmpty() || code.equals(wanted);
    }
}
