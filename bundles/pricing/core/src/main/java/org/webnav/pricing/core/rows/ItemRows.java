package org.webnav.pricing.core.rows;

import org.webnav.pricing.core.engine.ItemCard;
import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesPriceRow;

/** What the tables hold of one item. Thread safe. */
public final class ItemRows implements Weighed {

    private final StoredCard card;
    private final KeyedRows<SalesPriceRow> prices;
    private final KeyedRows<SalesLineDiscountRow> discounts;
    /** Most questions are about today. */
    private volatile Known last;

    /** @param card null when there is none */
    ItemRows(StoredCard card, KeyedRows<SalesPriceRow> prices, KeyedRows<SalesLineDiscountRow> discounts) {
        this.card = card;
        this.prices = prices;
        this.discounts = discounts;
    }

    private record Known(VatSetup vat, ItemCard card) {}

    /** VAT of its price is not looked up: it depends on the date. Null when there is no card. */
    public StoredCard card() {
        return card;
    }

    /** The card with VAT; there must be one. */
    public ItemCard card(VatSetup vat) {
        Known known = last;
        if (known == null || known.vat() != vat) {
            known = new Known(vat, card.with(vat));
            last = known;
        }
        return known.card();
    }

    public KeyedRows<SalesPriceRow> prices() {
        return prices;
    }

    public KeyedRows<SalesLineDiscountRow> discounts() {
        return discounts;
    }

    @Override
    public int weight() {
        return 1 + prices.size() + discounts.size();
    }
}
