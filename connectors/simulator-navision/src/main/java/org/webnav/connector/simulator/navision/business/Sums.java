package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;
import org.webnav.connector.simulator.navision.store.Row;

/** Sums over records. */
final class Sums {

    private Sums() {}

    static BigDecimal of(Collection<Row> rows, Predicate<Row> which, String field) {
        return of(rows, which, row -> row.decimal(field));
    }

    static BigDecimal of(Collection<Row> rows, Predicate<Row> which, Function<Row, BigDecimal> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : rows) {
            if (which.test(row)) {
                sum = sum.add(amount.apply(row));
            }
        }
        return sum;
    }
}
