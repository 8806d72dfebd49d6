package org.webnav.pricing.core.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.webnav.pricing.core.engine.RowScope;
import org.webnav.pricing.core.engine.SalesType;

/**
 * Price or discount rows of one item or group, for all customers, in the order of Navision's key. Immutable.
 *
 * <p>A large wholesaler has a million of them, of which no cache of a processor holds many: whom rows are meant for is
 * kept as numbers beside each other, so that only rows that are wanted are touched.
 */
public final class KeyedRows<R> {

    private final List<R> rows;
    private final Function<R, RowScope> scope;
    /** A number for each type and code that occurs, ascending, and after it where its rows start. */
    private final long[] starts;

    KeyedRows(Collection<R> unordered, Function<R, RowScope> scope) {
        this.rows = unordered.stream()
                .sorted(Comparator.comparing(scope, RowScope.KEY_ORDER))
                .toList();
        this.scope = scope;
        this.starts = starts();
    }

    private long[] starts() {
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowScope own = scope.apply(rows.get(i));
            if (i == 0 || !isMeantFor(i - 1, own.salesType(), own.salesCode())) {
                found.add(start(hash(own.salesType(), own.salesCode()), i));
            }
        }
        return found.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    int size() {
        return rows.size();
    }

    /** Those for a buyer, in key order. */
    public List<R> of(Audience audience) {
        if (rows.isEmpty()) {
            return new ArrayList<>(0);
        }
        List<R> meant = new ArrayList<>();
        add(meant, SalesType.CUSTOMER, audience.customer());
        add(meant, SalesType.GROUP, audience.group());
        add(meant, SalesType.ALL, "");
        for (String campaign : audience.campaigns()) {
            add(meant, SalesType.CAMPAIGN, campaign);
        }
        return meant;
    }

    private void add(List<R> meant, SalesType type, String code) {
        if (type != SalesType.ALL && code.isEmpty()) {
            return;
        }
        for (int i = first(type, code); i < rows.size() && isMeantFor(i, type, code); i++) {
            meant.add(rows.get(i));
        }
    }

    /** Place of the first row of the type and code; the number of rows when there is none. */
    private int first(SalesType type, String code) {
        int hash = hash(type, code);
        int found = Arrays.binarySearch(starts, start(hash, 0));
        for (int i = found < 0 ? -found - 1 : found; i < starts.length && starts[i] >> Integer.SIZE == hash; i++) {
            int row = (int) starts[i];
            if (isMeantFor(row, type, code)) {
                return row;
            }
        }
        return rows.size();
    }

    private boolean isMeantFor(int row, SalesType type, String code) {
        RowScope own = scope.apply(rows.get(row));
        return own.salesType() == type && own.salesCode().equals(code);
    }

    private static int hash(SalesType type, String code) {
        return 31 * code.hashCode() + type.ordinal();
    }

    private static long start(int hash, int row) {
        return (long) hash << Integer.SIZE | row;
    }
}
