package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;

/**
 * What calculations look at during one request: the tables, the work date, and sums over ledgers that are made once
 * however many records show them.
 */
public final class Books {

    private final Database data;
    private final LocalDate today;
    private final Map<String, Map<Object, BigDecimal>> sums = new HashMap<>();

    public Books(Database data, LocalDate today) {
        this.data = data;
        this.today = today;
    }

    public Database data() {
        return data;
    }

    public LocalDate today() {
        return today;
    }

    /**
     * The sum of an amount over the rows of one group.
     *
     * @param name names the sum within this request
     * @param rows all rows; read only when the sum is asked for the first time
     * @param group the group of a row, {@code null} for a row that counts nowhere
     */
    BigDecimal sum(
            String name,
            Supplier<Collection<Row>> rows,
            Function<Row, Object> group,
            Function<Row, BigDecimal> amount,
            Object wanted) {
        Map<Object, BigDecimal> groups = sums.get(name);
        if (groups == null) {
            groups = new HashMap<>();
            for (Row row : rows.get()) {
                Object key = group.apply(row);
                if (key != null) {
                    groups.merge(key, amount.apply(row), BigDecimal::add);
                }
            }
            sums.put(name, groups);
        }
        return groups.getOrDefault(wanted, BigDecimal.ZERO);
    }
}
