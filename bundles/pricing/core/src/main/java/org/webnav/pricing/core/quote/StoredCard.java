package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.pricing.core.engine.ItemCard;

/** What the item card says about price, as stored. */
record StoredCard(
        String item,
        BigDecimal unitPrice,
        boolean includesVat,
        String vatBusinessGroup,
        String vatProductGroup,
        String discountGroup,
        boolean allowInvoiceDiscount) {

    static Map<String, StoredCard> read(Connection connection, String channel, Collection<String> items)
            throws SQLException {
        Map<String, StoredCard> cards = new HashMap<>();
        for (List<String> chunk : Sql.chunks(items)) {
            new Sql()
                    .add(
                            "select item, unit_price, price_includes_vat, vat_business_group, vat_product_group,"
                                    + " item_discount_group, allow_invoice_discount from pricing.item_cards"
                                    + " where channel_id = ? and item in ",
                            channel)
                    .in(chunk)
                    .list(
                            connection,
                            row -> new StoredCard(
                                    row.getString(1),
                                    Amounts.plain(row.getBigDecimal(2)),
                                    row.getInt(3) != 0,
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getInt(7) != 0))
                    .forEach(card -> cards.put(card.item(), card));
        }
        return cards;
    }

    ItemCard with(VatSetup vat) {
        return new ItemCard(
                item,
                unitPrice,
                vat.ofPrice(includesVat, vatBusinessGroup, vatProductGroup),
                discountGroup,
                allowInvoiceDiscount);
    }
}
