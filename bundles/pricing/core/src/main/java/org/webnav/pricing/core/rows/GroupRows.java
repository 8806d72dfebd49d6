package org.webnav.pricing.core.rows;

import org.webnav.pricing.core.engine.SalesLineDiscountRow;

/** What the tables hold of one item discount group. */
public record GroupRows(KeyedRows<SalesLineDiscountRow> discounts) implements Weighed {

    @Override
    public int weight() {
        return 1 + discounts.size();
    }
}
