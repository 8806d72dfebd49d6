package org.webnav.pricing.core.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.webnav.pricing.core.engine.RowScope;
import org.webnav.pricing.core.engine.SalesType;

/** Price or discount rows of one item or group, for all customers, in the order of Navision's key. Immutable. */
public final class KeyedRows<R> {

    private final List<R> rows;
    private final Function<R, RowScope> scope;

    KeyedRows(Collection<R> unordered, Function<R, RowScope> scope) {
        this.rows = unordered.stream()
                .sorted(Comparator.comparing(scope, RowScope.KEY_ORDER))
                .toList();
        this.scope = scope;
    }

    int size() {
        return rows.size();
    }

    /** Those for a buyer, in key order. */
    public List<R> of(Audience audience) {
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
        for (int i = first(type, code); i < rows.size(); i++) {
            R row = rows.get(i);
            if (compare(scope.apply(row), type, code) != 0) {
                return;
            }
            meant.add(row);
        }
    }

    /** Place of the first row that is not before the type and code. */
    private int first(SalesType type, String code) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(scope.apply(rows.get(middle)), type, code) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int compare(RowScope scope, SalesType type, String code) {
        int byType = scope.salesType().compareTo(type);
        return byType != 0 ? byType : scope.salesCode().compareTo(code);
    }
}
