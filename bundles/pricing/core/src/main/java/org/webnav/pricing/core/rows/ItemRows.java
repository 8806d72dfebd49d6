package org.webnav.pricing.core.rows;

import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesPriceRow;

/**
 * What the tables hold of one item. VAT of prices is not looked up yet: it depends on the date.
 *
 * @param card null when there is none
 */
public record ItemRows(StoredCard card, KeyedRows<SalesPriceRow> prices, KeyedRows<SalesLineDiscountRow> discounts)
        implements Weighed {

    @Override
    public int weight() {
        return 1 + prices.size() + discounts.size();
    }
}
