package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.webnav.pricing.api.Prices.PriceStep;
import org.webnav.pricing.core.engine.RowScope;
import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesPriceRow;

/** Asks the engine at every quantity where some row begins to count, and keeps the steps at which the price changes. */
final class Ladder {

    private static final int QUANTITY_SCALE = 5;

    private final PriceBook book;

    Ladder(PriceBook book) {
        this.book = book;
    }

    /** @param one the item and unit at the quantity where the ladder begins */
    List<PriceStep> of(Wanted one) {
        List<PriceStep> steps = new ArrayList<>();
        for (BigDecimal quantity : quantities(one)) {
            book.price(one.with(quantity)).ifPresent(priced -> add(steps, priced));
        }
        return steps;
    }

    private TreeSet<BigDecimal> quantities(Wanted one) {
        TreeSet<BigDecimal> quantities = new TreeSet<>();
        quantities.add(one.quantity());
        Stream.concat(
                        book.prices(one).stream().map(SalesPriceRow::scope),
                        book.discounts(one).stream().map(SalesLineDiscountRow::scope))
                .map(scope -> beginning(scope, one))
                .filter(quantity -> quantity.compareTo(one.quantity()) > 0)
                .forEach(quantities::add);
        return quantities;
    }

    /** Rows without a unit count base units. */
    private static BigDecimal beginning(RowScope scope, Wanted one) {
        BigDecimal minimum = scope.minimumQuantity();
        return scope.unit().isEmpty()
                ? Amounts.plain(minimum.divide(one.unit().quantityPerUnit(), QUANTITY_SCALE, RoundingMode.CEILING))
                : minimum;
    }

    private static void add(List<PriceStep> steps, Priced priced) {
        BigDecimal price = priced.netUnitPrice();
        boolean same =
                !steps.isEmpty() && steps.get(steps.size() - 1).netUnitPrice().compareTo(price) == 0;
        if (!same) {
            Wanted wanted = priced.wanted();
            steps.add(new PriceStep(
                    wanted.unit().code(),
                    wanted.quantity(),
                    price,
                    priced.trade().currency()));
        }
    }
}
